package se.rattdela.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The house's rules for the whole product, as it stands on the desktop's class path. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled by readClasses
class ArchitectureTest {
  private JavaClasses product;

  @BeforeAll
  void readClasses() {
    product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.rattdela");
  }

  @Test
  void rulesReportsAndUiResourcesKnowNothingOfTheRest() {
    alone("se.rattdela.rules..");
    alone("se.rattdela.reports..");
    alone("se.rattdela.ui..");
  }

  @Test
  void packToolsKnowOnlyTheRules() {
    noClasses()
        .that()
        .resideInAPackage("se.rattdela.packtools..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "se.rattdela.casework..", "se.rattdela.reports..", "se.rattdela.desktop..")
        .allowEmptyShould(true)
        .check(product);
  }

  @Test
  void caseworkKnowsNeitherWindowNorTools() {
    noClasses()
        .that()
        .resideInAPackage("se.rattdela.casework..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("se.rattdela.desktop..", "se.rattdela.packtools..", "se.rattdela.ui..")
        .check(product);
  }

  @Test
  void onlyTheDesktopKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.rattdela.desktop..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
        .check(product);
  }

  @Test
  void theCommandLineAndTheDemoNeedNoWindow() {
    noClasses()
        .that()
        .resideInAnyPackage("se.rattdela.desktop.cli..", "se.rattdela.desktop.demo..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
        .check(product);
  }

  @Test
  void onlyCaseworksStoreTalksToTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.rattdela.casework..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hibernate..", "jakarta.persistence..", "java.sql..", "org.flywaydb..")
        .check(product);
  }

  @Test
  void onlyReportsKnowsTheWriterOfPdf() {
    noClasses()
        .that()
        .resideOutsideOfPackage("se.rattdela.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.itextpdf..")
        .check(product);
  }

  @Test
  void viewModelsNeverSeeAControl() {
    classes()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .onlyDependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "are no controls, layouts or views",
                type ->
                    !type.getPackageName().startsWith("javafx.scene.control")
                        && !type.getPackageName().startsWith("javafx.scene.layout")
                        && !type.getPackageName().startsWith("javafx.fxml")
                        && !type.getPackageName().startsWith("javafx.stage")
                        && !type.getPackageName().startsWith("org.controlsfx")))
        .check(product);
  }

  @Test
  void screensLeaveTheServicesToTheirViewModels() {
    noClasses()
        .that()
        .resideInAPackage("se.rattdela.desktop..")
        .and()
        .haveSimpleNameEndingWith("Screen")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Service")
        .check(product);
  }

  @Test
  void commonPartsKnowNoScreen() {
    noClasses()
        .that()
        .resideInAPackage("se.rattdela.desktop.common..")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "belong to a screen or a service",
                type ->
                    type.getPackageName().startsWith("se.rattdela.casework")
                        || (type.getPackageName().startsWith("se.rattdela.desktop")
                            && !type.getPackageName().equals("se.rattdela.desktop.common"))))
        .check(product);
  }

  @Test
  void thePackagesOfTheWindowFormNoCircle() {
    slices().matching("se.rattdela.desktop.(*)..").should().beFreeOfCycles().check(product);
  }

  @Test
  void nothingWritesToTheStandardStreams() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(product);
    // veraPDF logs there, straight from the file it reads; silencing it needs the class.
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("se.rattdela.verify.ProfileCheck")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging..")
        .check(product);
  }

  /** Else the help would not know them. */
  @Test
  void everyKeyCombinationStandsInTheRegistry() {
    noClasses()
        .that()
        .resideInAPackage("se.rattdela.desktop..")
        .and()
        .doNotHaveSimpleName("Shortcut")
        .should()
        .dependOnClassesThat()
        .haveSimpleName("KeyCodeCombination")
        .check(product);
  }

  @Test
  void timeComesFromAnInjectedClock() {
    classes().should(takeTheTimeFromAClock()).check(product);
  }

  private static ArchCondition<JavaClass> takeTheTimeFromAClock() {
    return new ArchCondition<>("take the time from an injected clock") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
          JavaClass owner = call.getTargetOwner();
          boolean clockless =
              owner.getPackageName().equals("java.time")
                  && call.getName().equals("now")
                  && call.getTarget().getRawParameterTypes().stream()
                      .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
          boolean machineTime =
              owner.isEquivalentTo(System.class)
                  && Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
          if (clockless || machineTime) {
            events.add(SimpleConditionEvent.violated(call, call.getDescription()));
          }
        }
      }
    };
  }

  @Test
  void queriesAreNeverBuiltFromText() {
    classes().should(askWithConstantsOnly()).check(product);
  }

  /** A query made of pieces shows as string concatenation in a method that makes queries. */
  private static ArchCondition<JavaClass> askWithConstantsOnly() {
    return new ArchCondition<>("make queries of constants only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
          boolean statement =
              call.getTargetOwner().isEquivalentTo(java.sql.Statement.class)
                  && call.getName().startsWith("execute")
                  && !call.getTarget().getRawParameterTypes().isEmpty();
          boolean nativeQuery = call.getName().equals("createNativeQuery");
          boolean store = type.getPackageName().startsWith("se.rattdela.casework.store");
          if ((statement || nativeQuery) && !store) {
            events.add(SimpleConditionEvent.violated(call, call.getDescription()));
          }
        }
      }
    };
  }

  private void alone(String packages) {
    noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "belong to another module",
                type ->
                    type.getPackageName().startsWith("se.rattdela")
                        && !type.getPackageName().startsWith(packages.replace("..", ""))))
        .check(product);
  }
}
