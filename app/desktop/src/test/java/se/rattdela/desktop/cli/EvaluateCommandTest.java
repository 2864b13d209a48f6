package se.rattdela.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

  private static final String YOUTH =
      """
      {"id": "S001", "date": "2026-03-16", "holder": "SOCIALNAMND",
       "item": {"category": "RISK_OF_CRIME", "secrecy": ["OSL-26-1"], "harm": "NOT_EXCLUDED"},
       "subject": {"age": 17}, "recipient": "POLISMYNDIGHETEN", "initiative": "OWN",
       "purpose": "PREVENT_CRIME", "crime": null, "facts": {},
       "judgements": {"risk.concrete-circumstances": true, "not-inappropriate": true}}
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void one_question_gives_one_answer_on_one_line() throws IOException {
    write("fråga.json", YOUTH);

    Run run = Run.in(folder, "evaluate", "fråga.json");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).endsWith("}\n").hasLineCount(1);
    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertThat(answer.path("id").asText()).isEqualTo("S001");
    assertThat(answer.path("outcome").asText()).isEqualTo("MAY");
    assertThat(answer.path("applies").toString()).contains("OSL-10-18a@2025-04-01");
  }

  @Test
  void an_array_is_answered_in_its_order_also_from_standard_input() {
    String three =
        "[" + YOUTH + "," + YOUTH.replace("S001", "åäö") + "," + YOUTH.replace("17", "21") + "]";

    Run run = Run.withInput(folder, three, "evaluate", "-");

    assertThat(run.code()).isZero();
    assertThat(run.answers()).hasSize(3);
    assertThat(run.answers().get(1)).contains("\"id\":\"åäö\"");
    assertThat(run.answers().get(2)).contains("\"outcome\":\"OPEN\"");
  }

  @Test
  void an_empty_array_has_no_answers() {
    assertThat(Run.withInput(folder, "[]", "evaluate", "-")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void a_byte_order_mark_is_passed_over() {
    assertThat(Run.withInput(folder, "\uFEFF" + YOUTH, "evaluate", "-").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "SOCIALNAMND"             | "SOCIALEN"                                     | holder
          "OSL-26-1"                | "OSL-99-1"                                     | item.secrecy
          "NOT_EXCLUDED"            | "MAYBE"                                        | item.harm
          "PREVENT_CRIME"           | "CURIOSITY"                                    | purpose
          "2026-03-16"              | "2026-02-30"                                   | date
          "2026-03-16"              | "16/3 2026"                                    | date
          {"age": 17}               | {"age": 17, "namn": "x"}                       | subject.namn
          {"age": 17}               | {"age": "sjutton"}                             | subject.age
          {"age": 17}               | {"age": -1}                                    | subject.age
          "facts": {}               | "facts": {"okänd": true}                       | facts.okänd
          "facts": {}               | "facts": {"court.order": "ja"}                 | facts.court.order
          "facts": {}               | "facts": []                                    | facts
          "facts": {},              | {}                                             | facts
          "not-inappropriate": true | "needed": true, "needed": true                 | judgements.needed
          "not-inappropriate": true | "secrecy-interest.exceptional": true, "secrecy-interest.overriding": false | judgements.secrecy-interest.exceptional
          "RISK_OF_CRIME"           | "SUSPECTED_CRIME"                              | crime
          "crime": null             | "crime": {"stage": "COMMITTED", "form": "COMPLETED", "kind": "OTHER", "minimumMonths": 6, "prison": false, "victimAge": null} | crime.prison
          "crime": null             | "crime": {"stage": "LATER", "form": null, "kind": null, "minimumMonths": null, "prison": null, "victimAge": null} | crime.stage
          """)
  void a_bad_entry_is_named_and_the_others_are_answered(String good, String bad, String place) {
    // An empty replacement cannot be written in the table.
    String broken = YOUTH.replace(good, bad.equals("{}") ? "" : bad).replace("S001", "fel");
    assertThat(broken).isNotEqualTo(YOUTH);

    Run run =
        Run.withInput(folder, "[" + YOUTH + "," + broken + "," + YOUTH + "]", "evaluate", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.answers()).hasSize(2).allMatch(line -> line.contains("\"id\":\"S001\""));
    assertThat(run.err())
        .contains("standardinmatningen, post 2")
        .contains(", " + place + ": ")
        .contains("Posten är inte besvarad.")
        .contains("1 av 3 poster är inte besvarade.");
    if (!place.equals("judgements.needed")) {
      assertThat(run.err()).contains("(id ”fel”)");
    }
  }

  @Test
  void an_entry_that_is_no_question_is_named() {
    Run run = Run.withInput(folder, "[17, " + YOUTH + ", \"text\", null, []]", "evaluate", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.answers()).hasSize(1);
    assertThat(run.err()).contains("post 1", "post 3", "post 4", "post 5", "ett objekt");
  }

  @Test
  void an_entry_nested_too_deep_does_not_stop_the_others() {
    String deep = "[".repeat(200) + "]".repeat(200);

    Run run = Run.withInput(folder, "[" + deep + "," + YOUTH + "]", "evaluate", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.answers()).hasSize(1);
    assertThat(run.err()).contains("post 1").contains("för djupt nästlad");
  }

  @Test
  void a_file_nested_beyond_measure_is_refused() {
    Run run = Run.withInput(folder, "[".repeat(1_000_000), "evaluate", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("för djupt nästlad");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          detta är inte json | inte giltig JSON (rad 1
          {"id": "S001"      | inte giltig JSON
          [{}, {}            | inte giltig JSON
          [] []              | inte giltig JSON
          {} {}              | inte giltig JSON
          """)
  void a_file_that_is_not_json_is_refused_with_its_name(String text, String why)
      throws IOException {
    write("trasig.json", text);

    Run run = Run.in(folder, "evaluate", "trasig.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Fel: trasig.json: ").contains(why);
  }

  @Test
  void an_empty_file_is_refused() throws IOException {
    write("tom.json", " \n");

    Run run = Run.in(folder, "evaluate", "tom.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("tom.json", "Indata är tom");
  }

  @Test
  void a_missing_file_a_folder_and_an_unreadable_file_are_told_apart() throws IOException {
    Files.createDirectory(folder.resolve("mapp"));
    // A link to itself can be read by nobody, not even by the administrator.
    Files.createSymbolicLink(folder.resolve("ring.json"), folder.resolve("ring.json"));

    assertThat(Run.in(folder, "evaluate", "saknas.json"))
        .isEqualTo(
            new Run(
                2,
                "",
                "Fel: filen saknas.json finns inte. Inget har lästs. Kontrollera namnet.\n"));
    assertThat(Run.in(folder, "evaluate", "mapp").err()).contains("mapp är en mapp");
    Run ring = Run.in(folder, "evaluate", "ring.json");
    assertThat(ring.code()).isEqualTo(2);
    assertThat(ring.err()).contains("ring.json kan inte läsas");
    assertThat(Run.in(folder, "evaluate", "a\0b").err()).contains("finns inte");
  }

  @Test
  void text_in_another_encoding_is_refused() throws IOException {
    Files.write(
        folder.resolve("latin.json"),
        YOUTH.replace("S001", "åäö").getBytes(StandardCharsets.ISO_8859_1));

    Run run = Run.in(folder, "evaluate", "latin.json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("inte text i UTF-8");
  }

  @Test
  void a_file_over_fifty_megabytes_is_refused_unread() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("stor").toFile(), "rw")) {
      large.setLength(InputText.LARGEST + 1L);
    }

    Run run = Run.in(folder, "evaluate", "stor");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("större än 50 MB");
  }

  @Test
  void control_characters_of_the_input_never_reach_the_terminal() {
    String hostile = YOUTH.replace("S001", "\\u001b[2Jx\\u202e").replace("SOCIALNAMND", "\\u0007");

    Run run = Run.withInput(folder, hostile, "evaluate", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("\u001b", "\u202e", "\u0007").contains("?[2Jx?");
  }

  @Test
  void a_day_after_the_law_snapshot_is_pointed_out() {
    Run run = Run.withInput(folder, YOUTH.replace("2026-03-16", "2026-09-01"), "evaluate", "-");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 svar gäller en dag efter 2026-04-27");
  }
}
