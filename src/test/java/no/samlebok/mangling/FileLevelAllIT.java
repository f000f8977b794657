package no.samlebok.mangling;

import java.util.List;
import no.samlebok.writers.Writer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filled workbooks of every family through every program, with what users do there, and the whole catalogue. */
@Tag("all")
class FileLevelAllIT {
    private static final int TIMES = 2;
    private static final FileLevel LEVEL = new FileLevel();
    private static final List<Sent> HABITS = LEVEL.habits(TIMES);
    private static final List<Sent> MANGLINGS = LEVEL.manglings(TIMES);

    static List<Writer> writers() {
        return Writer.all();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void whatUsersDoInAProgramComesToWhatIsDeclared(Writer writer) {
        FileLevel.hold(writer, HABITS);
    }

    @ParameterizedTest
    @MethodSource("writers")
    void whatAProgramSavesOfAMangledWorkbookComesToWhatIsDeclared(Writer writer) {
        FileLevel.hold(writer, MANGLINGS);
    }
}
