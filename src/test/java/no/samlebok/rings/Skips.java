package no.samlebok.rings;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * The rule that a skipped test is a failed one when {@code CI=true} or {@code -Dskips=fail}. JUnit finds it by itself
 * and lays it on every test, so it holds for plain assumptions as for {@link Requires}.
 */
public final class Skips implements TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    /** Whether tests must run, come what may. */
    public static boolean areFaults() {
        return "true".equals(System.getenv("CI")) || "fail".equals(System.getProperty("skips"));
    }

    /** Gives up the running test, saying why: skipped, or failed where skips are faults. */
    static RuntimeException because(String reason) {
        throw hardened(new TestAbortedException(reason));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw hardened(thrown);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw hardened(thrown);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw hardened(thrown);
    }

    private static <T extends Throwable> T hardened(T thrown) {
        if (thrown instanceof TestAbortedException && areFaults()) {
            throw new AssertionError("Skipped where skips are faults: " + thrown.getMessage(), thrown);
        }
        return thrown;
    }
}
