package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.rules.CaseFile.OfVersion;
import se.rattdela.rules.pack.Effect;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.Version;
import se.rattdela.rules.pack.Vocabulary;

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

  private final RuleEngine engine = new RuleEngine(PACK);
  private final CaseFile file = new CaseFile(PACK.vocabulary());
  private final SoftAssertions softly = new SoftAssertions();

  static Stream<OfVersion> versions() {
    return CaseFile.all().stream();
  }

  @Test
  void everyVersionHasItsCasesAndApplies() {
    assertThat(CaseFile.all())
        .extracting(OfVersion::version)
        .containsExactlyInAnyOrderElementsOf(PACK.versions().stream().map(Version::id).toList());
    assertThat(CaseFile.all())
        .filteredOn(v -> !"APPLIES".equals(v.map("expect").get("status")))
        .extracting(OfVersion::version)
        .containsExactlyInAnyOrderElementsOf(NEVER_APPLY);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void answersAsTheCasesSay(OfVersion version) {
    check(version, "utgångsfallet", version.map("expect"), Map.of(), List.of());
    for (Map<String, Object> other : version.but()) {
      Map<String, Object> changes = new LinkedHashMap<>();
      if (other.containsKey("date")) {
        changes.put("date", other.get("date"));
      }
      changes.putAll(CaseFile.map(other, "set"));
      check(
          version,
          String.valueOf(other.get("name")),
          other,
          changes,
          CaseFile.list(other, "without"));
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void breaksTheSecreciesItNamesAndNoOther(OfVersion version) {
    List<String> breaks = version.list("breaks");
    List<String> leaves = version.list("leaves");
    if (breaks != null) {
      breaks.forEach(s -> secrecy(version, s, true));
      List<String> all = new ArrayList<>(breaks);
      if (leaves != null) {
        leaves.forEach(s -> secrecy(version, s, false));
        all.addAll(leaves);
      }
      assertThat(all).containsExactlyInAnyOrderElementsOf(PACK.vocabulary().secrecies().keySet());
    }
    softly.assertAll();
  }

  private void secrecy(OfVersion version, String secrecy, boolean broken) {
    Question question = file.question(version, Map.of("secrecy", List.of(secrecy)), List.of());
    ProvisionResult result = resultOf(version, engine.evaluate(question));
    softly
        .assertThat(result.overrides().contains(secrecy))
        .as("%s bryter %s", version, secrecy)
        .isEqualTo(broken);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void appliesForTheCodesItNamesAndNoOther(OfVersion version) {
    Vocabulary words = PACK.vocabulary();
    codes(version, "recipients", "recipient", words.recipients().keySet());
    codes(version, "holders", "holder", words.holders().keySet());
    codes(version, "purposes", "purpose", words.purposes().keySet());
    codes(version, "categories", "category", words.categories().keySet());
    softly.assertAll();
  }

  private void codes(OfVersion version, String list, String field, Collection<String> all) {
    if (NEVER_APPLY.contains(version.version())) {
      return;
    }
    List<String> named = version.list(list);
    boolean aboutCrime = version.map("case").containsKey("crime");
    // Where the version names none it is open to all: some are tried.
    for (String code : named == null ? all.stream().limit(3).toList() : all) {
      if (code.equals("SUSPECTED_CRIME") && !aboutCrime) {
        continue;
      }
      Question question = file.question(version, Map.of(field, code), List.of());
      softly
          .assertThat(resultOf(version, engine.evaluate(question)).status() == Status.APPLIES)
          .as("%s %s %s", version, field, code)
          .isEqualTo(named == null || named.contains(code));
    }
  }

  private void check(
      OfVersion version,
      String name,
      Map<String, Object> expected,
      Map<String, ?> changes,
      List<String> without) {
    Question question = file.question(version, changes, without);
    Answer answer = engine.evaluate(question);
    ProvisionResult result = resultOf(version, answer);
    String about = version + ": " + name + " " + question;
    Status status = Status.valueOf(String.valueOf(expected.get("status")));
    softly.assertThat(result.status()).as(about).isEqualTo(status);
    if (expected.get("outcome") instanceof String outcome) {
      softly.assertThat(answer.outcome()).as(about).isEqualTo(Outcome.valueOf(outcome));
    }
    if (status == Status.APPLIES && question.secrecy().size() == 1) {
      softly.assertThat(answer.stillPossible()).as(about).doesNotContain(Outcome.MUST_NOT);
    }
    if (expected.get("reason") instanceof String kind) {
      Map<String, Object> wanted = new HashMap<>();
      wanted.put("kind", kind);
      wanted.put("trap", expected.get("trap"));
      softly
          .assertThat(result.reasons())
          .as(about)
          .anySatisfy(r -> {
            assertThat(r.kind()).isEqualTo(kind);
            assertThat(r.trap()).isEqualTo(wanted.get("trap"));
          });
    }
    for (String key : without) {
      softly
          .assertThat(result.reasons().stream().flatMap(r -> r.keys().stream()))
          .as(about)
          .contains(key.equals("age") ? "subject.age" : key);
    }
  }

  private static ProvisionResult resultOf(OfVersion version, Answer answer) {
    return answer.provisions().stream()
        .filter(p -> p.id().equals(version.version()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDutyNeverStopsAtMay() {
    List<String> duties =
        PACK.versions().stream()
            .filter(v -> v.effect() == Effect.OBLIGES && !NEVER_APPLY.contains(v.id()))
            .map(Version::id)
            .toList();
    assertThat(CaseFile.all())
        .filteredOn(v -> duties.contains(v.version()))
        .hasSameSizeAs(duties)
        .allSatisfy(v -> assertThat(v.map("expect")).containsEntry("outcome", "MUST"));
  }
}
