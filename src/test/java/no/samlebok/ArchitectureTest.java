package no.samlebok;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the program: dependencies point inward, and each library stays in the package made for it. */
class ArchitectureTest {

    /** The pure packages from the inside out; those of one layer may see each other, if no circle comes of it. */
    private static final List<List<String>> PURE = List.of(
            List.of("words"),
            List.of("book", "figure"),
            List.of("draft"),
            List.of("rule"),
            List.of("template"),
            List.of("guide", "layout"),
            List.of("reading", "submission"),
            List.of("healing", "ledger"),
            List.of("report"),
            List.of("rolling"));

    private static final Set<String> ADAPTERS = Set.of("excel", "yaml", "json", "cli", "document", "store", "http");

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.samlebok");

    @ParameterizedTest
    @MethodSource("layers")
    void aPurePackageSeesOnlyJavaAndWhatLiesFurtherIn(int layer) {
        Stream<String> inward = PURE.stream().limit(layer + 1L).flatMap(List::stream);
        holds(classes()
                .that(liveIn(PURE.get(layer).stream()))
                .should()
                .onlyDependOnClassesThat(liveIn(inward).or(resideInAnyPackage("java..", "org.jspecify.."))));
    }

    static IntStream layers() {
        return IntStream.range(0, PURE.size());
    }

    @Test
    void useCasesDoNotKnowTheAdapters() {
        holds(noClasses().that(liveIn(Stream.of("app"))).should().dependOnClassesThat(liveIn(ADAPTERS.stream())));
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void anAdapterDoesNotKnowTheOthers(String adapter) {
        Stream<String> others = ADAPTERS.stream().filter(other -> !other.equals(adapter));
        holds(noClasses().that(liveIn(Stream.of(adapter))).should().dependOnClassesThat(liveIn(others)));
    }

    static Set<String> adapters() {
        return ADAPTERS;
    }

    @Test
    void everyClassHasAPlace() {
        Stream<String> places =
                Stream.of(pure(), Stream.of("app"), ADAPTERS.stream()).flatMap(names -> names);
        DescribedPredicate<JavaClass> entrance = entrance();
        holds(classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should(be(liveIn(places).or(entrance))));
    }

    @Test
    void packagesHaveNoCircles() {
        holds(slices().matching("no.samlebok.(*)..").should().beFreeOfCycles());
    }

    @Test
    void poiStaysInExcelAndDocument() {
        staysIn(Stream.of("excel", "document"), "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");
    }

    @Test
    void streamedXmlStaysInExcel() {
        staysIn(Stream.of("excel"), "javax.xml.stream..", "com.ctc.wstx..", "org.codehaus.stax2..");
    }

    @Test
    void jacksonStaysInYamlAndJson() {
        staysIn(Stream.of("yaml", "json"), "com.fasterxml.jackson..", "org.yaml..");
    }

    @Test
    void figuresAreNeverBinaryFractions() {
        holds(noMembers()
                .that()
                .areDeclaredInClassesThat(liveIn(pure()))
                .should(be(describe("of double or float", ArchitectureTest::isOfBinaryFractions))));
    }

    @Test
    void onlyTheEntranceAsksForTheTime() {
        holds(noClasses()
                .that(not(entrance()))
                .should()
                .accessTargetWhere(describe("the machine is asked for the time", ArchitectureTest::asksForTheTime)));
    }

    @Test
    void onlyTheCommandLineSpeaksToTheConsole() {
        holds(noClasses().that(not(liveIn(Stream.of("cli")).or(entrance()))).should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void namesSayWhatAThingIs() {
        holds(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service)"));
    }

    /** Where the parts are put together. */
    private static DescribedPredicate<JavaClass> entrance() {
        return equivalentTo(Main.class).or(belongTo(equivalentTo(Serving.class)));
    }

    private static Stream<String> pure() {
        return PURE.stream().flatMap(List::stream);
    }

    private static DescribedPredicate<JavaClass> liveIn(Stream<String> names) {
        return resideInAnyPackage(
                names.map(name -> "no.samlebok." + name + "..").toArray(String[]::new));
    }

    private static void staysIn(Stream<String> homes, String... library) {
        holds(noClasses()
                .that(not(liveIn(homes)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library));
    }

    private static boolean isOfBinaryFractions(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream()
                .map(type -> type.getBaseComponentType().getName())
                .anyMatch(BINARY_FRACTIONS::contains);
    }

    /** Instant.now() and its like, but not Instant.now(clock); and the clocks that are the machine's own. */
    private static boolean asksForTheTime(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && !target.getFullName().contains("(java.time.Clock)");
            case "currentTimeMillis" -> true;
            case "<init>" -> target.getFullName().equals(Date.class.getName() + ".<init>()");
            default ->
                owner.isEquivalentTo(Clock.class)
                        && (target.getName().startsWith("system")
                                || target.getName().startsWith("tick"));
        };
    }

    /** Checks the rule on the program; a rule about a package that is not there yet holds. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
