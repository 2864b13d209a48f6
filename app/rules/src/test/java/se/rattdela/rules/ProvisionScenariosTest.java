package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;

/**
 * The worked cases beside each provision: first and last day and the days around them, every
 * requirement failing alone, every exclusion, every question left open, and all recipients,
 * holders, purposes, categories and secrecies that a version names, as well as all that it does
 * not.
 */
class ProvisionScenariosTest {

  /**
   * The material gives them no holder or no recipient among the codes: they are there to say no.
   */
  private static final List<String> NEVER_APPLY =
      List.of("L2016-774-2@2016-08-15", "OSL-26-8@2009-06-30");

  private static final RulePack PACK = PackLoader.shipped();
  private static final RuleEngine ENGINE = new RuleEngine(PACK);

  static Stream<WorkedCase> cases() {
    return WorkedCases.shipped().all().stream().filter(c -> c.version() != null);
  }

  /** The case of each version that meets every requirement. */
  static Stream<WorkedCase> bases() {
    return cases().filter(c -> c.expect().reach() != null);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAsTheCaseSays(WorkedCase worked) {
    assertThat(worked.expect().status()).isNotNull();
    assertThat(worked.check(ENGINE)).as(worked.question().toString()).isEmpty();
  }

  @Test
  void everyVersionHasItsCasesAndApplies() {
    assertThat(bases())
        .extracting(WorkedCase::version)
        .containsExactlyInAnyOrderElementsOf(PACK.versions().stream().map(Version::id).toList());
    assertThat(bases())
        .filteredOn(c -> c.expect().status() != Status.APPLIES)
        .extracting(WorkedCase::version)
        .containsExactlyInAnyOrderElementsOf(NEVER_APPLY);
  }

  @Test
  void aDutyNeverStopsAtMay() {
    List<String> duties =
        PACK.versions().stream()
            .filter(v -> v.effect() == Effect.OBLIGES && !NEVER_APPLY.contains(v.id()))
            .map(Version::id)
            .toList();
    assertThat(bases())
        .filteredOn(c -> duties.contains(c.version()))
        .hasSameSizeAs(duties)
        .allSatisfy(c -> assertThat(c.expect().outcome()).isEqualTo(Outcome.MUST));
  }
}
