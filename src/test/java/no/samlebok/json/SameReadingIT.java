package no.samlebok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samlebok.app.Received;
import no.samlebok.app.Rounds;
import no.samlebok.app.office.Office;
import no.samlebok.app.office.Offices;
import no.samlebok.ledger.Role;
import no.samlebok.store.SqliteArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook is understood alike whether its file is sent or the values of its cells. */
class SameReadingIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"41 900", "omtrent 42", "12 %", "-", ""})
    void whatIsFoundInTheValuesIsWhatIsFoundInTheFile(String forecast) {
        try (var archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson())) {
            var office = Offices.over(archive, Offices.at(Offices.START));
            var file = filled(office, forecast);
            var controller = Offices.caller(Role.CONTROLLER);
            var byFile = office.receive().dryRun(controller, "a.xlsx", file).checked();
            var byValues = office.receive()
                    .dryRun(controller, "a.json", values(office, file))
                    .checked();
            assertThat(byValues.identity()).isNotNull().isEqualTo(byFile.identity());
            assertThat(byValues.signature()).isEqualTo(byFile.signature());
            assertThat(byValues.figures().entries()).isEqualTo(byFile.figures().entries());
            assertThat(byValues.findings()).isEqualTo(byFile.findings());
        }
    }

    @Test
    void whatIsHandedInSoIsKeptAndCanBeHealed() {
        try (var archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson())) {
            var office = Offices.over(archive, Offices.at(Offices.START));
            var values = values(office, filled(office, "41 900"));
            var controller = Offices.caller(Role.CONTROLLER);
            var reception = office.receive().receive(controller, "a.json", values);
            assertThat(reception.isReceived()).isTrue();
            var origin = reception.checked().origin();
            Optional<byte[]> kept =
                    archive.reading(records -> records.events().file(Offices.MUNICIPALITY, origin.sha256()));
            assertThat(kept).hasValue(values);
            var rounds = Rounds.only(office.known(Offices.ROUND).round());
            assertThat(office.heal().heal(values, origin, rounds).draft()).isNotNull();
        }
    }

    private static byte[] filled(Office office, String forecast) {
        var controller = Offices.caller(Role.CONTROLLER);
        assertThat(office.open().open(controller, Offices.text()).faults()).isEqualTo(List.of());
        var issued = office.issue().issue(controller, Offices.ROUND, Offices.SCHOOL);
        return Offices.filled(issued.bytes(), forecast);
    }

    private static byte[] values(Office office, byte[] file) {
        return OfficeValues.of(((Received.Opened) office.workbooks().read(file)).book());
    }
}
