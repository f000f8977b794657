package no.samlebok.rings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** The table at the end of a ring: what each suite took, and what was skipped and why. Printed where -Dring is set. */
public final class RingTimes implements TestExecutionListener {

    private static final String ROW = "%-60s %7s %8s %8s%n";

    private final Map<String, Suite> suites = new TreeMap<>();
    private final List<String> skips = new ArrayList<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public synchronized void executionStarted(TestIdentifier test) {
        suiteOf(test).started(test);
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        suiteOf(test).finished(test);
        if (result.getStatus() == Status.ABORTED) {
            skipped(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        skipped(test, reason);
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan finished) {
        String ring = System.getProperty("ring");
        if (ring != null) {
            System.out.print(table(ring));
        }
    }

    private void skipped(TestIdentifier test, String reason) {
        Suite suite = suiteOf(test);
        suite.skipped++;
        skips.add(suite.name + ": " + test.getDisplayName() + ": " + reason);
    }

    private String table(String ring) {
        suites.remove("");
        StringBuilder lines =
                new StringBuilder(String.format("%n" + ROW, "Ring: " + ring, "tests", "skipped", "seconds"));
        suites.values().stream()
                .sorted(Comparator.comparingLong((Suite suite) -> -suite.nanos))
                .forEach(suite -> lines.append(suite.line()));
        lines.append(total().line());
        skips.forEach(skip -> lines.append(String.format("Skipped: %s%n", skip)));
        return lines.toString();
    }

    private Suite total() {
        Suite total = new Suite("All " + suites.size() + " suites");
        suites.values().forEach(total::add);
        return total;
    }

    /** The suite a test belongs to: its outermost class; what stands above classes has the empty name. */
    private Suite suiteOf(TestIdentifier test) {
        String name = test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .orElse("");
        TestIdentifier parent = plan.getParent(test).orElse(null);
        boolean outermost = parent == null || plan.getParent(parent).isEmpty();
        return outermost ? suites.computeIfAbsent(name, Suite::new) : suiteOf(parent);
    }

    /** One row of the table. */
    private static final class Suite {
        private final String name;
        private long begun;
        private long nanos;
        private int tests;
        private int skipped;

        Suite(String name) {
            this.name = name;
        }

        void started(TestIdentifier test) {
            if (isSelf(test)) {
                begun = System.nanoTime();
            }
            tests += test.isTest() ? 1 : 0;
        }

        void finished(TestIdentifier test) {
            if (isSelf(test)) {
                nanos += System.nanoTime() - begun;
            }
        }

        void add(Suite other) {
            nanos += other.nanos;
            tests += other.tests;
            skipped += other.skipped;
        }

        String line() {
            return String.format(
                    Locale.ROOT, ROW, name, tests, skipped, String.format(Locale.ROOT, "%.1f", nanos / 1e9));
        }

        private boolean isSelf(TestIdentifier test) {
            return test.getSource()
                    .filter(source -> source instanceof ClassSource of
                            && of.getClassName().equals(name))
                    .isPresent();
        }
    }
}
