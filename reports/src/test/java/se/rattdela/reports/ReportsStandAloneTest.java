package se.rattdela.reports;

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
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Reports reach back to nothing: records in, a file out. */
final class ReportsStandAloneTest {
  private final JavaClasses reports =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.rattdela.reports");

  @Test
  void dependOnNothingElseOfTheHouse() {
    DescribedPredicate<JavaClass> restOfTheHouse =
        DescribedPredicate.describe(
            "the rest of the house",
            type ->
                type.getPackageName().startsWith("se.rattdela")
                    && !type.getPackageName().startsWith("se.rattdela.reports"));
    assertThat(reports).hasSizeGreaterThan(20);
    noClasses().should().dependOnClassesThat(restOfTheHouse).check(reports);
  }

  @Test
  void knowNoScreenAndNoDatabase() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "java.sql..", "org.hibernate..", "jakarta.persistence..")
        .check(reports);
  }

  @Test
  void askNoClock() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(reports);
  }

  @Test
  void theLookKnowsNoDecision() {
    noClasses()
        .that()
        .resideInAPackage("se.rattdela.reports.pdf")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("se.rattdela.reports.decision")
        .check(reports);
  }
}
