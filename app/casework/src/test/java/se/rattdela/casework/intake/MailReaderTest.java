package se.rattdela.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  private static final String MAIL =
      """
      Från: Johan Ek <johan.ek@forsakringskassan.se>
      Skickat: den 16 mars 2026 08:12
      Till: socialtjansten@lindvalla.se
      Ämne: Begäran om uppgifter, dnr FK 2026/118802

      Hej!

      Försäkringskassan utreder rätten till sjukpenning för Elias Sandberg, 20041212-2392.
      Vi begär uppgifter om försörjningsstöd, arbete och hushåll för tiden
      2026-01-01 – 2026-03-01. Uppgifterna behövs för att kontrollera rätten till sjukpenning.
      Stödet finns i 110 kap. 31 § socialförsäkringsbalken.
      Vi önskar svar senast den 30 mars. Ert dnr är 2026/99.

      Vänliga hälsningar
      Johan Ek
      """;

  private final MailReader reader =
      new MailReader(List.of("110 kap. 31 § SFB", "10 kap. 15 a § OSL", "15 kap. 4 § SoL"), TODAY);

  @Test
  void aWholeMessageIsRead() {
    MailSuggestions found = reader.read(MAIL);
    assertThat(found.recipient()).isEqualTo("FORSAKRINGSKASSAN");
    assertThat(found.officer()).isEqualTo("Johan Ek");
    assertThat(found.reference()).isEqualTo("FK 2026/118802");
    assertThat(found.received()).isEqualTo(LocalDateTime.of(2026, 3, 16, 8, 12));
    assertThat(found.due()).isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(found.period()).isEqualTo("2026-01-01–2026-03-01");
    assertThat(found.asked()).contains("Vi begär uppgifter om försörjningsstöd");
    assertThat(found.purpose()).endsWith("utreder rätten till sjukpenning för Elias Sandberg.");
    assertThat(found.asked() + found.purpose()).doesNotContain("2392");
    assertThat(found.bases()).containsExactly("110 kap. 31 § SFB");
    assertThat(found.numbers()).containsExactly("20041212-2392");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Svara senast 2026-04-01.|2026-04-01",
        "Svar önskas senast den 1 april 2026|2026-04-01",
        "Svara senast den 1 april.|2026-04-01",
        "Svara senast 1/4 2026.|2026-04-01",
        "Svara senast den 2 januari.|2026-01-02",
        "Svara senast 2026-02-30.|",
        "Svara snarast. Mötet är den 1 april.|",
        "Senast han var här sa han inget om det som sedan hände fram till den 1 april.|"
      })
  void theDayIsReadWhereItIsSaidToBeTheLast(String text, LocalDate due) {
    assertThat(reader.read(text).due()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "från och med den 1 januari 2026 till och med den 1 mars 2026|2026-01-01–2026-03-01",
        "fr.o.m. 2026-01-01 t.o.m. 2026-03-01|2026-01-01–2026-03-01",
        "fr o m 2026-01-01|från 2026-01-01",
        "perioden 1/1 2026 - 1/3 2026|2026-01-01–2026-03-01",
        "inget datum alls|''"
      })
  void thePeriodIsRead(String text, String period) {
    assertThat(reader.read(text).period()).isEqualTo(period);
  }

  /** Whom it is about stands in the case: the sentence is whole without the number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vi utreder rätten till bidrag för 20041212-2392.|Vi utreder rätten till bidrag.",
        "Vi utreder bidrag för Elias (20041212-2392) nu.|Vi utreder bidrag för Elias nu.",
        "Vi utreder bidrag för Elias, personnummer 20041212-2392.|Vi utreder bidrag för Elias.",
        "Vi utreder ett brott rörande 20041212-2392 i dag.|Vi utreder ett brott i dag."
      })
  void aPurposeIsTakenWithoutThePersonalNumber(String text, String purpose) {
    assertThat(reader.read(text).purpose()).isEqualTo(purpose);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Från: Åsa Öberg <asa@polisen.se>|POLISMYNDIGHETEN|Åsa Öberg",
        "From: \"Ek, Johan\" <j.ek@kontor.csn.se>|CSN|Ek, Johan",
        "Från: nagon@gmail.com||''",
        "Från: x@falskpolisen.se||''"
      })
  void theSenderIsKnownByTheAddress(String text, String recipient, String officer) {
    MailSuggestions found = reader.read(text);
    assertThat(found.recipient()).isEqualTo(recipient);
    assertThat(found.officer()).isEqualTo(officer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Johan Ek;Handläggare;Kontrollenheten;Försäkringskassan|Kontrollenheten",
        "Johan Ek;Lokalpolisområde Lindvalla|Lokalpolisområde Lindvalla",
        "Kontrollenheten utreder.;Johan Ek|''",
        "Johan Ek;Telefon 010-000 00 00|''",
        "Någon Annan;Kontrollenheten|''"
      })
  void theUnitStandsInTheSignature(String lines, String unit) {
    String mail = "Från: Johan Ek <j@polisen.se>\n\nHej!\n\n" + lines.replace(';', '\n');
    assertThat(reader.read(mail).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dnr: 2026:4711|2026:4711",
        "Vår referens AB-12/2026.|AB-12/2026",
        "Er referens 2026/99|''",
        "Som referens kan nämnas boken|''",
        "referens 20041212-2392|''"
      })
  void theirOwnReferenceIsReadNotOurs(String text, String reference) {
    assertThat(reader.read(text).reference()).isEqualTo(reference);
  }

  @Test
  void aMistypedNumberAndAPhoneNumberAreNoPerson() {
    assertThat(reader.read("20041212-2393, 0701234567, 08-12 34 56 78").numbers()).isEmpty();
  }

  @Test
  void whatIsNotWrittenIsNotSuggested() {
    assertThat(reader.read("").isEmpty()).isTrue();
    assertThat(reader.read("Hej!").isEmpty()).isTrue();
  }

  @Test
  void anotherStatuteWithTheSameNumberIsNotTaken() {
    assertThat(reader.read("Enligt 15 kap. 4 § miljöbalken.").bases()).isEmpty();
    assertThat(reader.read("Enligt 10 kap. 15a § OSL.").bases())
        .containsExactly("10 kap. 15 a § OSL");
  }

  @Test
  void aVeryLongMessageIsReadToItsLimit() {
    String long1 = "Från: ".repeat(20_000) + "senast ".repeat(20_000) + "a@".repeat(50_000);
    assertThat(reader.read(long1).due()).isNull();
  }
}
