package no.samlebok.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is expected somewhere in a definition: a type and, within it, a shape.
 *
 * @param type of the value, as declared in a record
 * @param shape of its texts
 * @param nullable whether it may be left out and is null then
 */
record Slot(Type type, Shape shape, boolean nullable) {
    static Slot of(Class<?> type) {
        return new Slot(type, Shape.PLAIN, false);
    }

    static Slot of(RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Slot(component.getGenericType(), Shapes.of(component), nullable);
    }

    /** The class, without what it is a list or map of. */
    Class<?> raw() {
        return (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    }

    /** What one member of a list is, or what a map has under a key. */
    Slot member() {
        var of = ((ParameterizedType) type).getActualTypeArguments();
        return new Slot(of[of.length - 1], shape, false);
    }

    /** What a key of a map is. */
    Slot key() {
        return new Slot(((ParameterizedType) type).getActualTypeArguments()[0], Shape.PLAIN, false);
    }

    boolean isList() {
        return raw() == List.class;
    }

    boolean isMap() {
        return raw() == Map.class;
    }

    boolean isChoice() {
        return raw().isSealed();
    }

    /** Whether its key may be left out. */
    boolean isOptional() {
        return nullable || shape.absent() != null || isList() || isMap() || raw() == boolean.class;
    }

    /** The value when its key is left out. */
    @Nullable
    Object absent() {
        if (shape.absent() != null) {
            return shape.absent();
        }
        if (nullable) {
            return null;
        }
        return isList() ? List.of() : isMap() ? Map.of() : false;
    }
}
