package se.rattdela.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackLoader;

/** Malformed questions are refused with the place of the error, in Swedish. */
class QuestionReaderTest {

  private static final String GOOD =
      "{\"id\":\"Q1\",\"date\":\"2026-03-16\",\"holder\":\"SOCIALNAMND\",\"item\":{\"category\":\"ECONOMY\","
          + "\"secrecy\":[\"OSL-26-1\"],\"harm\":\"NOT_EXCLUDED\"},\"subject\":{\"age\":33},"
          + "\"recipient\":\"FORSAKRINGSKASSAN\",\"initiative\":\"REQUEST\",\"purpose\":\"SOCIAL_INSURANCE\","
          + "\"crime\":null,\"facts\":{},\"judgements\":{\"of-significance\":true}}";

  private final QuestionReader reader = new QuestionReader();
  private final RuleEngine engine = new RuleEngine(PackLoader.shipped());

  private Question read(String json) {
    List<JsonNode> entries = reader.entries(json);
    return reader.question(entries.getFirst());
  }

  @Test
  void readsBackWhatItWrites() {
    assertThat(QuestionWriter.write(read(GOOD))).isEqualTo(GOOD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "date":"2026-03-16"      | "date":"2026-02-30"                     | date
          "date":"2026-03-16"      | "date":"16/3 2026"                      | date
          "date":"2026-03-16",     | ''                                      | date
          "holder":"SOCIALNAMND"   | "holder":"KYRKAN"                       | holder
          "holder":"SOCIALNAMND"   | "holder":7                              | holder
          "holder"                 | "innehavare"                            | innehavare
          "ECONOMY"                | "PENGAR"                                | item.category
          "ECONOMY"                | "SUSPECTED_CRIME"                       | crime
          ["OSL-26-1"]             | ["OSL-26-99"]                           | item.secrecy
          ["OSL-26-1"]             | ["OSL-26-1","OSL-26-1"]                 | item.secrecy
          ["OSL-26-1"]             | "OSL-26-1"                              | item.secrecy
          "NOT_EXCLUDED"           | "KANSKE"                                | item.harm
          "age":33                 | "age":"33"                              | subject.age
          "age":33                 | "age":-1                                | subject.age
          "age":33                 | "age":33.5                              | subject.age
          "FORSAKRINGSKASSAN"      | "FK"                                    | recipient
          "REQUEST"                | "BEGÄRAN"                               | initiative
          "SOCIAL_INSURANCE"       | "NYFIKENHET"                            | purpose
          "facts":{}               | "facts":{"court.ordre":true}            | facts.court.ordre
          "facts":{}               | "facts":{"court.order":"ja"}            | facts.court.order
          "facts":{}               | "facts":[]                              | facts
          {"of-significance":true} | {"of-significance":null}                | judgements.of-significance
          {"of-significance":true} | {"secrecy-interest.exceptional":true,"secrecy-interest.overriding":false} | judgements.secrecy-interest.exceptional
          "crime":null             | "crime":{"stage":"COMMITTED","form":"COMPLETED","kind":"OTHER","minimumMonths":6,"prison":false,"victimAge":30} | crime.prison
          "crime":null             | "crime":{"stage":"GJORT","form":null,"kind":null,"minimumMonths":null,"prison":null,"victimAge":null} | crime.stage
          "crime":null             | "crime":{"stage":null}                  | crime.prison
          """)
  void refusesWithThePlace(String good, String bad, String place) {
    assertThat(GOOD).contains(good);
    String json = GOOD.replace(good, bad);
    assertThatThrownBy(() -> engine.evaluate(read(json)))
        .asInstanceOf(type(InvalidQuestionException.class))
        .satisfies(e -> assertThat(e.place()).isEqualTo(place))
        .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("{0}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''
          {
          {"id":1,"id":2}
          [1]]
          hej
          """)
  void refusesWhatIsNotJson(String json) {
    assertThatThrownBy(() -> read(json)).isInstanceOf(InvalidQuestionException.class);
  }

  @Test
  void refusesDeepNesting() {
    String json = "[".repeat(100_000);
    assertThatThrownBy(() -> reader.entries(json))
        .isInstanceOf(InvalidQuestionException.class)
        .hasMessageContaining("djupt");
  }
}
