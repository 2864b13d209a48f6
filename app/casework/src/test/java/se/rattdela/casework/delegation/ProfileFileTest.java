package se.rattdela.casework.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.rattdela.casework.numbering.NumberPattern;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.reports.pdf.CoatOfArms;

/** The profile as a file: what is written is read back, what is not known is refused. */
class ProfileFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  private static final String SHIELD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 120\" width=\"100\""
          + " height=\"120\"><path fill=\"#0b4f8a\" d=\"M0 0H100V70L50 120L0 70Z\"/></svg>";

  private final ProfileFile file = new ProfileFile();

  private static OfficeSettings settings() {
    return new OfficeSettings(
        new MunicipalityProfile(
            "Lindvalla kommun",
            "Socialnämnden",
            "999 99 Lindvalla",
            "0999-123 45",
            "socialnamnden@lindvalla.example",
            AppealCourt.JONKOPING,
            "2025/312",
            "#0b4f8a",
            CoatOfArms.read(SHIELD.getBytes(StandardCharsets.UTF_8)),
            new NumberPatterns(
                NumberPatterns.STANDARD.cases(),
                NumberPatterns.STANDARD.requests(),
                NumberPatterns.STANDARD.ownInitiatives(),
                new NumberPattern("UTL {nr:5}", false),
                new NumberPattern("SN {år}/{nr}", true)),
            ArchiveProfile.PDF_A_2A,
            new SignatureSettings(SignatureSettings.Level.LTA, "https://tsa.lindvalla.example/"),
            "utlamnande.0203:lindvalla.example",
            new ArchiveAgents(
                "ORG:1", "Socialförvaltningen", "ORG:2", "Arkivet", "ORG:3", "7/2026")),
        List.of(new UnitContact("Myndighetsenheten", "Box 1, 999 99 Lindvalla", "0999-1", "")),
        List.of(
            new DelegationPoint(
                "4.7",
                "enhetschef",
                Set.of("FULL", "REFUSAL"),
                true,
                LocalDate.of(2026, 1, 1),
                null)));
  }

  private String written() {
    return new String(file.write(settings()), StandardCharsets.UTF_8);
  }

  private OfficeSettings read(String json) {
    return file.read(json.getBytes(StandardCharsets.UTF_8), TODAY);
  }

  private List<String> problems(String json) {
    ProfileFileException refused =
        catchThrowableOfType(ProfileFileException.class, () -> read(json));
    assertThat(refused).as("refused").isNotNull();
    assertThat(refused.getMessage()).isEqualTo("RD-412");
    return refused.problems().stream().map(each -> each.in(Locale.of("sv"))).toList();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(read(written())).isEqualTo(settings());
    assertThat(file.write(read(written()))).isEqualTo(file.write(settings()));
  }

  @Test
  void whatIsWrittenKeepsToTheSchema() throws IOException {
    assertThat(schema().validate(new ObjectMapper().readTree(written()))).isEmpty();
    String unknown = written().replace("\"committee\"", "\"board\"");
    assertThat(schema().validate(new ObjectMapper().readTree(unknown))).hasSize(2);
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = ProfileFile.class.getResourceAsStream("profile.schema.json")) {
      assertThat(in).isNotNull();
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"municipality\" :    | \"fax\" : \"1\", \"municipality\" : | fältet fax finns inte i formatet.",
        "\"JONKOPING\"         | \"MALMO\"        | Rad 9: fältet ”Kammarrätt” (appealCourt) har ett värde som inte kan användas.",
        "\"JONKOPING\"         | 2                | fältet ”Kammarrätt” (appealCourt)",
        "\"2025/312\"          | 2025             | Rad 10: fältet ”Delegationsbeslut” (delegationDecision) har ett värde som inte kan användas.",
        "\"2025/312\"          | null             | fältet ”Delegationsbeslut” (delegationDecision) saknas eller har fel typ.",
        "\"2026-01-01\"        | \"2026-13-01\"   | fältet ”Delegationspunkt” (delegation.[1].from) har ett värde som inte kan användas.",
        "\"yearly\" : false    | \"yearly\" : 0   | fältet ”Mönster för beslutsnummer” (numbers.decisions.yearly) har ett värde som inte kan användas.",
        "\"UTL {nr:5}\"        | \"UTL {år}\"     | Mönster för beslutsnummer: Mönstret saknar löpnumret.",
        "\"UTL {nr:5}\"        | \"B-{år}-{nr}\"  | kan uppstå i en annan serie (Mönster för begäran)",
        "0999-123 45           | 0999\\u0007      | Telefon: Texten har ett styrtecken",
        "Socialnämnden         | \\u202Enämnd     | Nämnd: Texten har ett styrtecken",
        "\"https://tsa.lindvalla.example/\" | \"\"| Tidsstämpeltjänst: Nivån kräver en tidsstämpeltjänst.",
        "\"version\" : 1       | \"version\" : 2  | Filen har version 2",
        "rattdela-profile      | other            | Filen är ingen kommunprofil",
        "\"image/svg+xml\"     | \"image/png\"    | mediaType är image/png, men bilden är image/svg+xml",
        "\"base64\" : \"       | \"base64\" : \"! | bilden är inte giltig base64"
      })
  void whatIsWrongIsNamed(String right, String wrong, String said) {
    assertThat(written()).contains(right.strip());
    String json = written().replace(right.strip(), wrong.strip());
    assertThat(problems(json)).anySatisfy(problem -> assertThat(problem).contains(said));
  }

  @Test
  void aMissingFieldATwiceGivenOneAndMoreAfterTheEndAreRefused() {
    String json = written();
    assertThat(problems(json.replaceFirst("  \"phone\" : \"[^\"]*\",\n", "")))
        .anySatisfy(problem -> assertThat(problem).contains("phone", "saknas"));
    assertThat(problems(json.replace("\"phone\"", "\"email\""))).hasSize(1);
    assertThat(problems(json + "{}")).hasSize(1);
    assertThat(problems("")).hasSize(1);
    assertThat(problems(json.substring(0, 300)))
        .anySatisfy(problem -> assertThat(problem).startsWith("Rad "));
  }

  @Test
  void tooLongTextsAndFilesAndOtherEncodingsAreRefused() {
    assertThat(problems(written().replace("Socialnämnden", "N".repeat(201))))
        .containsExactly("Nämnd: Texten är för lång, högst 200 tecken.");
    assertThatThrownBy(() -> file.read(new byte[ProfileFile.LARGEST + 1], TODAY))
        .isInstanceOf(ProfileFileException.class);
    assertThatThrownBy(() -> file.read(written().getBytes(StandardCharsets.ISO_8859_1), TODAY))
        .isInstanceOf(ProfileFileException.class);
  }

  @Test
  void everyFieldAndFaultHasWordsInBothLanguages() {
    for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
      for (SettingsField field : SettingsField.values()) {
        for (SettingsProblem.Fault fault : SettingsProblem.Fault.values()) {
          assertThat(new SettingsProblem(field, "", fault, field).named(locale)).isNotBlank();
        }
      }
    }
  }
}
