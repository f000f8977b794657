package no.samlebok.excel.read;

import java.util.Arrays;

/** Budgets that differ from the standard in one limit. */
final class Budgets {
    private Budgets() {}

    /** The standard budget with another limit for the component of this name. */
    static Budget with(String component, int limit) {
        var components = Budget.class.getRecordComponents();
        try {
            var types = new Class<?>[components.length];
            var values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                types[at] = components[at].getType();
                Object standard = components[at].getAccessor().invoke(Budget.standard());
                boolean other = components[at].getName().equals(component);
                values[at] = !other ? standard : types[at] == long.class ? (Object) (long) limit : (Object) limit;
            }
            if (Arrays.stream(components).noneMatch(one -> one.getName().equals(component))) {
                throw new IllegalArgumentException(component);
            }
            return Budget.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
