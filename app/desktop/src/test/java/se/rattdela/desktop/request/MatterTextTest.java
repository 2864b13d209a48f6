package se.rattdela.desktop.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.request.Matter;

class MatterTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  @Test
  void everyKindIsReadAsItWasWritten() {
    List<Matter> all =
        List.of(
            new Matter.Ordinary(),
            Matter.Notice.empty(),
            new Matter.Notice(
                "SJUKPENNING",
                "",
                "Lindvalla",
                Matter.Granted.PAID,
                DAY.minusDays(6),
                Matter.Fault.TOO_HIGH,
                DAY,
                "Han sade det.\nI går.",
                "Arbete sedan februari.",
                "februari",
                "9 420 kr",
                new Matter.Judged(false, "Inget talar emot.")),
            Matter.CrimeReport.empty(),
            new Matter.CrimeReport(
                Matter.OTHER_BENEFIT,
                "Något annat",
                "CSN",
                "",
                DAY,
                new Matter.Judged(true, "Uppgifterna."),
                "Misstanken.",
                "",
                ""),
            Matter.Oral.empty(),
            new Matter.Oral(
                Instant.parse("2026-03-16T08:10:00Z"),
                "vakthavande befäl",
                "Maria Sund",
                new UserId(7),
                Matter.Means.PHONE,
                "Det brådskade."));
    assertThat(all)
        .allSatisfy(each -> assertThat(MatterText.read(MatterText.write(each))).isEqualTo(each));
  }

  @Test
  void theSignBetweenThePartsIsTakenOutOfATextThatHasIt() {
    Matter.Oral oral = new Matter.Oral(null, "be\u001ffäl", "", null, null, "");
    assertThat(MatterText.read(MatterText.write(oral)))
        .isEqualTo(new Matter.Oral(null, "befäl", "", null, null, ""));
  }

  @Test
  void whatAnotherVersionWroteIsRefused() {
    assertThatThrownBy(() -> MatterText.read("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MatterText.read("NOTICE\u001fA"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MatterText.read("ORAL\u001fi går\u001f\u001f\u001f\u001f\u001f"))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(() -> MatterText.read("ORAL\u001f\u001f\u001f\u001f\u001fBREV\u001f"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
