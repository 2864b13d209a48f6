package se.rattdela.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Packages reach back to nothing: records in, files out. */
final class ArchiveStandsAloneTest {
  private final JavaClasses archive =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.rattdela.archive");

  @Test
  void dependsOnNothingElseOfTheHouse() {
    DescribedPredicate<JavaClass> restOfTheHouse =
        DescribedPredicate.describe(
            "the rest of the house",
            type ->
                type.getPackageName().startsWith("se.rattdela")
                    && !type.getPackageName().startsWith("se.rattdela.archive"));
    assertThat(archive).hasSizeGreaterThan(20);
    noClasses().should().dependOnClassesThat(restOfTheHouse).check(archive);
  }

  @Test
  void knowsNoScreenNoDatabaseAndNoPdf() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "java.sql..", "org.hibernate..", "com.itextpdf..")
        .check(archive);
  }

  @Test
  void asksNoClockAndMakesNoIds() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(archive);
  }

  @Test
  void onlyThePackageKnowsTheLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.rattdela.archive.sip")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.roda_project..")
        .check(archive);
    noClasses()
        .that()
        .resideInAPackage("se.rattdela.archive.sip")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("se.rattdela.archive.sdk")
        .check(archive);
  }
}
