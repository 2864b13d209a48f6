package se.rattdela.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.rattdela.casework.OpenOffice;

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

  /** The root puts the program together, and is the only place that has both. */
  @Test
  void whateverHasControlsLeavesTheOfficeToItsViewModel() {
    classes()
        .that()
        .resideInAPackage("se.rattdela.desktop.(*)..")
        .should(leaveTheOfficeToAViewModel())
        .check(product);
  }

  @Test
  void nothingInTheWindowKnowsTheRootThatMadeIt() {
    noClasses()
        .that()
        .resideInAPackage("se.rattdela.desktop.(*)..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("se.rattdela.desktop")
        .check(product);
  }

  /** A part of a class counts as the class: the inner ones of a screen are the screen. */
  private ArchCondition<JavaClass> leaveTheOfficeToAViewModel() {
    Set<String> withControls =
        product.stream()
            .filter(type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(each -> isControl(each.getTargetClass())))
            .map(ArchitectureTest::outermost)
            .collect(Collectors.toSet());
    return new ArchCondition<>("leave the office to a view model where they have controls") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!withControls.contains(outermost(type))) {
          return;
        }
        for (Dependency each : type.getDirectDependenciesFromSelf()) {
          String target = each.getTargetClass().getName();
          if (target.equals(OpenOffice.class.getName())
              || (target.startsWith("se.rattdela.casework.") && target.endsWith("Service"))) {
            events.add(SimpleConditionEvent.violated(each, each.getDescription()));
          }
        }
      }
    };
  }

  private static boolean isControl(JavaClass type) {
    return type.getPackageName().startsWith("javafx.scene.control")
        || type.getPackageName().startsWith("javafx.fxml")
        || type.getPackageName().startsWith("org.controlsfx");
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getName());
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
    classes()
        .that()
        .resideOutsideOfPackage("se.rattdela.casework.store..")
        .should(new ConstantQueries())
        .andShould(sendNoTextToTheDatabase())
        .check(product);
  }

  @Test
  void aQueryPutTogetherOfPiecesIsFound() {
    JavaClasses planted = new ClassFileImporter().importClasses(Asking.class);
    EvaluationResult result = classes().should(new ConstantQueries()).evaluate(planted);
    assertThat(result.getFailureReport().getDetails())
        .singleElement()
        .asString()
        .contains("ofPieces");
  }

  /** What the check of queries is tried on. */
  static final class Asking {
    private static final String CONSTANT = "select u from " + "UserEntity u";

    static Query ofConstants(EntityManager em) {
      return em.createQuery(CONSTANT, Object.class);
    }

    static Query ofPieces(EntityManager em, String name) {
      return em.createQuery(CONSTANT + " where u.name = '" + name + "'", Object.class);
    }
  }

  private static ArchCondition<JavaClass> sendNoTextToTheDatabase() {
    return new ArchCondition<>("send no text of their own to the database") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
          boolean statement =
              call.getTargetOwner().isEquivalentTo(java.sql.Statement.class)
                  && call.getName().startsWith("execute")
                  && !call.getTarget().getRawParameterTypes().isEmpty();
          if (statement || call.getName().startsWith("createNative")) {
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
