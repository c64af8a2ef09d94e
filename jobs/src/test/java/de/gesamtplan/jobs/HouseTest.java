package de.gesamtplan.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which way the arrows run: jobs → reports → domain, and no job knows another. */
class HouseTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("de.gesamtplan");

    private static final Set<String> JOBS = Set.of(
            "plans",
            "budget",
            "bookings",
            "invoices",
            "comments",
            "decisions",
            "learning",
            "meters",
            "readings",
            "reference",
            "consolidation",
            "bundling",
            "controlling",
            "energy",
            "lifecycle",
            "status");

    @Test
    void domainKnowsNothingButItself() {
        classes()
                .that()
                .resideInAPackage("de.gesamtplan.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("de.gesamtplan.domain..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void domainReadsNoClockFilesOrDatabase() {
        noClasses()
                .that()
                .resideInAPackage("de.gesamtplan.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.nio.file..", "java.net..")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(CLASSES);
    }

    @Test
    void reportsKnowNeitherJobsNorSpring() {
        noClasses()
                .that()
                .resideInAPackage("de.gesamtplan.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.gesamtplan.jobs..", "org.springframework..", "java.sql..")
                .check(CLASSES);
    }

    @Test
    void noJobKnowsAnother() {
        slices().assignedFrom(jobPackages()).should().notDependOnEachOther().check(CLASSES);
    }

    @Test
    void everyJobHasAPackage() {
        for (String job : JOBS) {
            assertThat(CLASSES.stream().map(JavaClass::getPackageName).anyMatch(("de.gesamtplan.jobs." + job)::equals))
                    .as("package of job " + job)
                    .isTrue();
        }
    }

    @Test
    void onlyTheDoorsKnowHowAYearRuns() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "de.gesamtplan.jobs",
                        "de.gesamtplan.jobs.cli..",
                        "de.gesamtplan.jobs.schedule..",
                        "de.gesamtplan.jobs.year..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "de.gesamtplan.jobs.cli..", "de.gesamtplan.jobs.schedule..", "de.gesamtplan.jobs.year..")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIsAbout() {
        DescribedPredicate<JavaClass> empty = DescribedPredicate.describe(
                "have a name that says nothing",
                c -> Arrays.asList("Util", "Utils", "Helper", "Manager", "Impl", "Dto").stream()
                        .anyMatch(ending -> c.getSimpleName().endsWith(ending)));
        noClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(empty))
                .check(CLASSES);
    }

    private static SliceAssignment jobPackages() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                String prefix = "de.gesamtplan.jobs.";
                String name = javaClass.getPackageName();
                String job = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
                return JOBS.contains(job) ? SliceIdentifier.of(job) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "jobs";
            }
        };
    }
}
