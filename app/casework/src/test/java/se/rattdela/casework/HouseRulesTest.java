package se.rattdela.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("se.rattdela.casework");

  @Test
  void featuresDependOneWay() {
    slices().matching("se.rattdela.casework.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void onlyTheStoreKnowsHibernateAndTheDatabases() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..casework.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hibernate..", "org.h2..", "org.postgresql..", "org.flywaydb..", "java.sql..")
        .check(classes);
  }

  @Test
  void entitiesStayInTheirPackage() {
    noClasses().that().haveSimpleNameEndingWith("Entity").should().bePublic().check(classes);
  }

  @Test
  void onlyWhatLeavesMapsToReportsAndNoneSeesTheScreen() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "..casework.decision..",
            "..casework.release..",
            "..casework.redress..",
            "..casework.delegation..",
            "se.rattdela.casework")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("se.rattdela.reports..")
        .check(classes);
    noClasses().should().dependOnClassesThat().resideInAnyPackage("javafx..").check(classes);
  }

  /** The coat of arms is checked when it is set, by those who will draw it. */
  @Test
  void theProfileKnowsTheCoatOfArmsAndNoReport() {
    noClasses()
        .that()
        .resideInAPackage("..casework.delegation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("se.rattdela.reports.decision..", "se.rattdela.reports.sign..")
        .check(classes);
  }
}
