package se.rattdela.casework.caseregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.casework.common.InvalidInputException;

class PersonalNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  static Stream<String> personnummer() throws IOException {
    return data("personnummer").map(JsonNode::asText);
  }

  static Stream<String> samordningsnummer() throws IOException {
    return data("samordningsnummer").map(JsonNode::asText);
  }

  static Stream<String> invalid() throws IOException {
    return data("invalid").map(each -> each.path("value").asText());
  }

  private static Stream<JsonNode> data(String name) throws IOException {
    try (InputStream in = PersonalNumberTest.class.getResourceAsStream("personnummer.json")) {
      return new ObjectMapper().readTree(in).path(name).valueStream();
    }
  }

  @ParameterizedTest
  @MethodSource({"personnummer", "samordningsnummer"})
  void readsWhatIsRight(String written) {
    PersonalNumber number = PersonalNumber.parse(written, TODAY);

    assertThat(number.shown()).isEqualTo(written);
    assertThat(PersonalNumber.parse(written.replace("-", ""), TODAY)).isEqualTo(number);
    assertThat(PersonalNumber.parse(written.substring(2), TODAY)).isEqualTo(number);
  }

  @ParameterizedTest
  @MethodSource("samordningsnummer")
  void knowsASamordningsnummerAndItsDay(String written) {
    PersonalNumber number = PersonalNumber.parse(written, TODAY);

    assertThat(number.birthDate().getDayOfMonth())
        .isEqualTo(Integer.parseInt(written.substring(6, 8)) - 60);
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void refusesWhatIsWrongWithoutRepeatingIt(String written) {
    assertThatThrownBy(() -> PersonalNumber.parse(written, TODAY))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> {
              assertThat(e.userMessage(Locale.of("sv"))).contains("Inget har sparats");
              if (!written.isEmpty()) {
                assertThat(e.getMessage() + e.userMessage(Locale.of("sv"))).doesNotContain(written);
              }
            });
  }

  @Test
  void thePlusSignMeansAHundredYearsOrMore() {
    PersonalNumber old = PersonalNumber.parse("340605+2385", LocalDate.of(2035, 1, 1));

    assertThat(old.shown()).isEqualTo("19340605-2385");
    assertThatThrownBy(() -> PersonalNumber.parse("19340605+2385", TODAY))
        .isInstanceOf(InvalidInputException.class);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-25,20", "2026-10-26,21", "2005-10-26,0"})
  void countsFullYears(LocalDate day, int age) {
    assertThat(PersonalNumber.parse("20051026-2397", TODAY).ageOn(day)).isEqualTo(age);
  }

  @Test
  void hidesItselfInTexts() {
    assertThat(new SearchTerm.IdentityNumber(PersonalNumber.parse("20051026-2397", TODAY)))
        .hasToString("IdentityNumber[number=PersonalNumber[hidden]]");
  }
}
