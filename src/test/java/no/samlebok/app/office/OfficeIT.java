package no.samlebok.app.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import no.samlebok.app.archive.KeptIssue;
import no.samlebok.figure.FieldId;
import no.samlebok.json.KeptJson;
import no.samlebok.ledger.Deed;
import no.samlebok.ledger.Objection;
import no.samlebok.ledger.Role;
import no.samlebok.ledger.Stage;
import no.samlebok.ledger.State;
import no.samlebok.report.Shift;
import no.samlebok.report.UnitReport;
import no.samlebok.store.SqliteArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is received and decided in a round is kept, and the round follows from it. */
class OfficeIT {
    private static final FieldId FORECAST = FieldId.parse("okonomi.netto.prognose");
    private static final Caller CONTROLLER = Offices.caller(Role.CONTROLLER);

    @TempDir
    Path folder;

    private SqliteArchive archive;
    private Office office;

    @BeforeEach
    void opensTheRound() {
        open();
        office.open().open(CONTROLLER, Offices.text());
    }

    @AfterEach
    void close() {
        assertThat(Audit.broken(archive, Offices.SEAL)).isEmpty();
        archive.close();
    }

    @Test
    void aRoundWithFaultsIsNotKept() {
        var opened = office.open().open(CONTROLLER, Offices.text().replace("template: tertial", "template: kvartal"));
        assertThat(opened.version()).isZero();
        assertThat(opened.faults()).singleElement().asString().contains("tertialrapport");
        assertThat(office.known(Offices.ROUND).version()).isEqualTo(1);
    }

    @Test
    void theRoundOfAnotherMunicipalityIsNotOpened() {
        var theirs = Offices.text().replace("\"9901\"", "\"9902\"");
        assertThatThrownBy(() -> office.open().open(CONTROLLER, theirs)).isInstanceOf(NotThere.class);
    }

    @Test
    void workbooksAreIssuedUnderNumbersOfTheirOwn() {
        assertThat(issued()).isNotEqualTo(issued());
        assertThat(numbers()).containsExactly(1, 2);
    }

    @Test
    void whoTakesAWorkbookOutAgainGetsTheSameUntilTheRoundChanges() {
        var leader = Offices.caller(Role.LEADER, Offices.SCHOOL);
        var first = taken(leader);
        assertThat(taken(leader)).isEqualTo(first);
        assertThat(taken(CONTROLLER)).isNotEqualTo(first);
        assertThat(numbers()).containsExactly(1, 2);
        office.open().open(CONTROLLER, Offices.text().replace("deadline: 2026-05-15", "deadline: 2026-05-16"));
        assertThat(office.known(Offices.ROUND).version()).isEqualTo(2);
        taken(leader);
        taken(leader);
        assertThat(numbers()).containsExactly(1, 2, 3);
    }

    private byte[] taken(Caller caller) {
        return office.issue().take(caller, Offices.ROUND, Offices.SCHOOL).bytes();
    }

    private List<Integer> numbers() {
        return archive.reading(records -> records.rounds().issues(Offices.ROUND, Offices.SCHOOL)).stream()
                .map(KeptIssue::number)
                .toList();
    }

    @Test
    void whatIsReceivedCountsAndIsThereAfterARestart() {
        assertThat(receive("41 900").version()).isEqualTo(1);
        archive.close();
        open();
        assertThat(forecast()).isEqualByComparingTo("41900");
        assertThat(state()).isEqualTo(new State(Stage.VALID, false, false));
    }

    @Test
    void theSameFileAgainIsTheSameVersion() {
        var file = Offices.filled(issued(), "41 900");
        var leader = Offices.caller(Role.LEADER, Offices.SCHOOL);
        assertThat(office.receive().receive(leader, "a.xlsx", file).version()).isEqualTo(1);
        assertThat(office.receive().receive(leader, "a (1).xlsx", file).version())
                .isEqualTo(1);
        assertThat(office.known(Offices.ROUND).events()).isEqualTo(1);
    }

    @Test
    void aDryRunSaysWhatWouldBeSaidAndKeepsNothing() {
        var file = Offices.filled(issued(), "omtrent som før");
        var dry = office.receive().dryRun(CONTROLLER, "a.xlsx", file);
        assertThat(office.known(Offices.ROUND).events()).isZero();
        var real = office.receive().receive(CONTROLLER, "a.xlsx", file);
        assertThat(dry.checked().findings())
                .isEqualTo(real.checked().findings())
                .isNotEmpty();
        assertThat(dry.isReceived()).isFalse();
    }

    @Test
    void aUnitOfSomebodyElseIsNotReceived() {
        var file = Offices.filled(issued(), "41 900");
        var other = Offices.caller(Role.LEADER, Offices.OFFICE);
        var reception = office.receive().receive(other, "a.xlsx", file);
        assertThat(reception.objection()).isEqualTo(Objection.NOT_YOURS);
        assertThat(office.known(Offices.ROUND).events()).isZero();
    }

    @Test
    void aLateReturnWaitsAndChangesNoTotal() {
        receive("41 900");
        assertThat(decide(new Deed.Approve(1))).isNull();
        receive("43 000");
        assertThat(forecast()).isEqualByComparingTo("41900");
        assertThat(state().isWaiting()).isTrue();
        assertThat(decide(new Deed.Approve(1))).isEqualTo(Objection.NEWER_VERSION);
        assertThat(decide(new Deed.Approve(2))).isNull();
        assertThat(forecast()).isEqualByComparingTo("43000");
    }

    @Test
    void inTwoStepsTheDirectorOfTheUnitApprovesBeforeTheController() {
        office.open().open(CONTROLLER, Offices.text().replace("deadline:", "approval: two\ndeadline:"));
        receive("41 900");
        var director = Offices.caller(Role.DIRECTOR, "100");
        assertThat(decide(new Deed.Approve(1))).isEqualTo(Objection.NOT_NOW);
        assertThat(office.decide().decide(director, Offices.ROUND, Offices.SCHOOL, new Deed.Endorse(1)))
                .isEmpty();
        assertThat(decide(new Deed.Approve(1))).isNull();
        assertThat(state().latest()).isEqualTo(Stage.APPROVED);
        var elsewhere = Offices.caller(Role.DIRECTOR, Offices.OFFICE);
        assertThatThrownBy(() -> office.decide().decide(elsewhere, Offices.ROUND, Offices.SCHOOL, new Deed.Endorse(1)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aCorrectionIsReadAsTheUnitsOwnAnswersAre() {
        receive("41 900");
        assertThat(amend("42 000", "Ringt rektor.")).isNull();
        assertThat(forecast()).isEqualByComparingTo("42000");
        assertThat(amend("I4 000", "Skrivefeil")).isEqualTo(Objection.UNREADABLE);
        assertThat(amend("43 000", " ")).isEqualTo(Objection.NO_REASON);
    }

    @Test
    void aFigureOfTheRoundThatIsChangedCountsAtOnceAndTheUnitIsTold() {
        receive("41 900");
        var changed = Offices.text().replace("okonomi.netto.regnskap: 14 120", "okonomi.netto.regnskap: 14 220");
        assertThat(office.open().open(CONTROLLER, changed).version()).isEqualTo(2);
        var report = report();
        assertThat(report.amount(FieldId.parse("okonomi.netto.regnskap")).orElseThrow())
                .isEqualByComparingTo("14220");
        assertThat(report.counted().findings())
                .filteredOn(finding -> finding.rule().equals("ledger.moved"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message().words().nb()).contains("14\u00a0120", "14\u00a0220"));
    }

    @Test
    void aWorkbookFromBeforeAChangeIsHeldAgainstWhatItWasIssuedWith() {
        var before = Offices.filled(issued(), "41 900");
        office.open().open(CONTROLLER, Offices.text().replace("regnskap: 14 120", "regnskap: 14 220"));
        var reception = office.receive().receive(CONTROLLER, "a.xlsx", before);
        assertThat(reception.checked().findings())
                .noneMatch(finding -> finding.rule().equals("reading.lockedChanged"));
        assertThat(report().counted().findings())
                .anyMatch(finding -> finding.rule().equals("ledger.moved"));
    }

    @Test
    void anEditionIsWhatItWasAndWhatHasChangedSinceIsListed() {
        receive("41 900");
        assertThat(office.editions().make(CONTROLLER, Offices.ROUND, "Til formannskapet"))
                .isPresent();
        assertThat(office.editions().make(CONTROLLER, Offices.ROUND, "Til formannskapet"))
                .isEmpty();
        amend("42 000", "Ringt rektor.");
        var again = office.editions().again(Offices.ROUND, "Til formannskapet");
        assertThat(again.expected().get(0).amount(FORECAST).orElseThrow()).isEqualByComparingTo("41900");
        assertThat(office.editions().since(Offices.ROUND, "Til formannskapet"))
                .filteredOn(shift -> shift.cause() == Shift.Cause.AMENDED)
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.field()).isEqualTo(FORECAST);
                    assertThat(shift.before().orElseThrow().raw()).isEqualTo("41 900");
                    assertThat(shift.after().orElseThrow().raw()).isEqualTo("42 000");
                    assertThat(shift.amendment().orElseThrow().reason()).isEqualTo("Ringt rektor.");
                });
    }

    private void open() {
        archive = SqliteArchive.open(folder.resolve("samlebok.db"), new KeptJson());
        office = Offices.over(archive, Offices.at(Offices.START));
    }

    private byte[] issued() {
        return office.issue().issue(CONTROLLER, Offices.ROUND, Offices.SCHOOL).bytes();
    }

    private Reception receive(String forecast) {
        return office.receive().receive(CONTROLLER, forecast + ".xlsx", Offices.filled(issued(), forecast));
    }

    private Objection decide(Deed deed) {
        return office.decide()
                .decide(CONTROLLER, Offices.ROUND, Offices.SCHOOL, deed)
                .orElse(null);
    }

    private Objection amend(String raw, String reason) {
        return office.decide()
                .amend(CONTROLLER, Offices.ROUND, Offices.SCHOOL, FORECAST, raw, reason)
                .orElse(null);
    }

    private UnitReport report() {
        return office.known(Offices.ROUND).together(office.today()).expected().get(0);
    }

    private BigDecimal forecast() {
        return report().amount(FORECAST).orElseThrow();
    }

    private State state() {
        var known = office.known(Offices.ROUND);
        return known.ledger(Offices.SCHOOL).state(known.form(Offices.SCHOOL).orElseThrow(), office.today());
    }
}
