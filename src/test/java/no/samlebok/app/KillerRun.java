package no.samlebok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import no.samlebok.TestForms;
import no.samlebok.draft.Draft;
import no.samlebok.excel.read.Budget;
import no.samlebok.submission.Origin;
import no.samlebok.template.Round;

/** Checks files in a process of its own, between some that use up all stack or all memory, and then many at once. */
final class KillerRun {
    private static final byte[] DEEP = {'D'};
    private static final byte[] WIDE = {'W'};

    private KillerRun() {}

    /** Reads as the program does, but for two files that no reader survives. */
    private record Deadly(Workbooks real) implements Workbooks {
        @Override
        public byte[] write(Draft draft) {
            return real.write(draft);
        }

        @Override
        public Received read(byte[] file) {
            if (file.length == 1) {
                return file[0] == DEEP[0] ? deeper(file) : wider();
            }
            return real.read(file);
        }

        @Override
        public Iterable<Packed> unpack(byte[] file) {
            return real.unpack(file);
        }

        @SuppressWarnings("InfiniteRecursion")
        private Received deeper(byte[] file) {
            var received = deeper(file);
            return received instanceof Received.Opened ? received : deeper(file);
        }

        private static Received wider() {
            var all = new ArrayList<byte[]>();
            while (all.size() < Integer.MAX_VALUE) {
                all.add(new byte[1 << 20]);
            }
            throw new IllegalStateException(String.valueOf(all.size()));
        }
    }

    /** Arguments: a file to check between killers, and one that takes much memory, to check eight times at once. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var admission =
                Admission.of(Runtime.getRuntime().maxMemory(), Budget.standard().memory());
        var check = new CheckWorkbook(TestForms::of, new Deadly(Molde.WORKBOOKS), Molde.SEAL, admission);
        var round = Molde.open(Molde.reports().get(1));
        var whole = Files.readAllBytes(Path.of(arguments[0]));
        for (int n = 0; n < 4; n++) {
            System.out.println("said deep " + said(check, DEEP, round));
            System.out.println("said whole " + said(check, whole, round));
            System.out.println("said wide " + said(check, WIDE, round));
            System.out.println("said whole " + said(check, whole, round));
        }
        var heavy = Files.readAllBytes(Path.of(arguments[1]));
        var pool = Executors.newFixedThreadPool(8);
        for (var done : pool.invokeAll(Collections.<Callable<String>>nCopies(8, () -> said(check, heavy, round)))) {
            System.out.println("said heavy " + done.get());
        }
        pool.shutdown();
    }

    private static String said(CheckWorkbook check, byte[] file, Round round) {
        var origin = new Origin("retur.xlsx", "", Molde.CLOCK.instant(), "");
        var checked = check.check(file, origin, Rounds.only(round));
        return checked.refusal() == null
                ? checked.verdict() + " "
                        + List.copyOf(checked.figures().entries().keySet()).size()
                : checked.refusal().key();
    }
}
