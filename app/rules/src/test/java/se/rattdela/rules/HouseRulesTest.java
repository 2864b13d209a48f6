package se.rattdela.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The engine is a library of its own: JDK and a parser, no clock, no I/O while it evaluates. */
class HouseRulesTest {

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.rattdela.rules");

  @Test
  void knowsNothingOfTheRestOfTheHouse() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "se.rattdela.casework..",
            "se.rattdela.reports..",
            "se.rattdela.desktop..",
            "se.rattdela.packtools..",
            "se.rattdela.ui..",
            "org.hibernate..",
            "javafx..",
            "org.slf4j..")
        .check(classes);
  }

  @Test
  void onlyTheBuildReadsYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.rattdela.rules.source")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.snakeyaml..", "se.rattdela.rules.source")
        .check(classes);
  }

  @Test
  void evaluationHasNoClockAndNoChance() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .check(classes);
  }
}
