package no.samlebok.rings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** The tests' own rules: every test is in a ring, none is switched off, and the pure ring is pure. */
class RingsTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("no.samlebok");

    @Test
    void everyTestRunsInSomeRing() {
        methods()
                .that()
                .areMetaAnnotatedWith(Testable.class)
                .should()
                .beDeclaredInClassesThat(describe("are named Test or IT", RingsTest::isNamedForARing))
                .check(TESTS);
    }

    @Test
    void noTestIsSwitchedOff() {
        DescribedPredicate<CanBeAnnotated> off = describe("switched off", RingsTest::isSwitchedOff);
        noClasses().should(be(off.forSubtype())).check(TESTS);
        noMembers().should(be(off.forSubtype())).check(TESTS);
    }

    @Test
    void thePureRingStartsNoProcess() {
        noClasses()
                .that(describe("run in the pure ring", RingsTest::isPureSuite))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Process.class, Requires.class)
                .check(TESTS);
    }

    @Test
    void seedsAreTheSameEveryTime() {
        assertThat(Seeds.first(50))
                .containsExactlyElementsOf(Seeds.first(50).boxed().toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void whereSkipsAreFaultsASkippedTestFails() {
        String before = System.getProperty("skips", "");
        System.setProperty("skips", "fail");
        try {
            assertThatThrownBy(() -> Skips.because("no such program"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("no such program");
        } finally {
            System.setProperty("skips", before);
        }
    }

    private static boolean isNamedForARing(JavaClass type) {
        String suite = outermost(type).getSimpleName();
        return suite.endsWith("Test") || suite.endsWith("IT");
    }

    private static boolean isPureSuite(JavaClass type) {
        return outermost(type).getSimpleName().endsWith("Test") && !type.isEquivalentTo(RingsTest.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RingsTest::outermost).orElse(type);
    }

    private static boolean isSwitchedOff(CanBeAnnotated thing) {
        return thing.isAnnotatedWith(Disabled.class)
                || thing.isAnnotatedWith(describe(
                        "a condition", a -> a.getRawType().getPackageName().equals("org.junit.jupiter.api.condition")));
    }
}
