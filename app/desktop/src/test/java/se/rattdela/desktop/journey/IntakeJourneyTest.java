package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.request.Channel;

/** What comes in: by e-mail, unverified, and by word of mouth. */
class IntakeJourneyTest extends InAnOffice {
  private static final String MAIL =
      """
      Från: Johan Ek <johan.ek@forsakringskassan.se>
      Skickat: den 16 mars 2026 08:12
      Ämne: Begäran om uppgifter, dnr FK 2026/118802

      Försäkringskassan utreder rätten till sjukpenning för 20041212-2392.
      Vi begär uppgifter om försörjningsstöd, arbete och hushåll för tiden
      2026-01-01 – 2026-03-01.
      Stödet finns i 110 kap. 31 § socialförsäkringsbalken.
      Vi önskar svar senast den 30 mars.
      """;

  @Test
  void aPastedMessageSuggestsAndTheOfficerDecides(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    window.press("#newRequest");
    assertThat(window.read(() -> window.find(ComboBox.class, "#recipient").getValue() == null))
        .as("nobody is chosen before someone has chosen")
        .isTrue();
    window.press("#paste");
    window.write("#mail-text", MAIL);
    assertThat(field("#reference")).as("a suggestion fills nothing by itself").isEmpty();
    assertThat(window.words()).contains("Ärendet gäller personen");
    window.picture("begaran-epost");
    window.press("#mail-all");
    assertThat(field("#officer")).isEqualTo("Johan Ek");
    assertThat(field("#reference")).isEqualTo("FK 2026/118802");
    assertThat(field("#received")).isEqualTo("2026-03-16 08.12");
    assertThat(field("#asked")).contains("försörjningsstöd, arbete och hushåll");
    assertThat(field("#purposeText"))
        .startsWith("Försäkringskassan utreder rätten till sjukpenning.");
    assertThat(window.<Object>read(() -> window.find(ComboBox.class, "#recipient").getValue()))
        .isEqualTo("FORSAKRINGSKASSAN");
    assertThat(window.<Object>read(() -> window.find(ComboBox.class, "#channel").getValue()))
        .isEqualTo(Channel.EMAIL);
    assertThat(window.read(() -> window.find(ComboBox.class, "#basis").getEditor().getText()))
        .isEqualTo("110 kap. 31 § SFB");
    assertThat(window.read(() -> window.find(DatePicker.class, "#due").getValue()))
        .isEqualTo(LocalDate.of(2026, 3, 30));
    assertThat(window.text("#daysLeft")).isEqualTo("14 dagar kvar till svar · 10 arbetsdagar");
    // An address proves nobody: the identity is still unchecked.
    assertThat(window.words()).anyMatch(word -> word.startsWith("Identiteten inte kontrollerad"));
    assertThat(ticked()).isZero();
    window.press("#tick-named");
    assertThat(ticked()).isEqualTo(3);
    assertThat(window.exists("#tickedLine")).as("the items stand beside the form").isFalse();
    window.size(960, 600);
    assertThat(window.text("#tickedTitles")).contains("Arbete med lön", " · ");
    assertThat(window.words()).contains("3 uppgifter ikryssade");
    assertThat(window.read(() -> Fitting.isInSight(window.find(Node.class, "#tickedLine"))))
        .as("what is ticked is seen without scrolling")
        .isTrue();
    window.press("#toItems");
    assertThat(
            window.read(() ->
                window.scene().getFocusOwner() instanceof CheckBox box && Fitting.isInSight(box)))
        .as("the items themselves are one press away")
        .isTrue();
    window.size(1440, 900);
    window.choose("#purpose", "SOCIAL_INSURANCE");
    window.picture("begaran-ur-epost");
    window.press("#register");
    assertThat(window.words()).contains("Prövning");

    // It is assessed unverified; the way back to verify is one press.
    window.press("#registration");
    window.press("#callBack");
    window.picture("begaran-kontrollerad");
    window.press("#register");
    assertThat(window.words()).contains("Prövning");
  }

  /** How many are left is said as they are ticked, and no item moves while they are. */
  @Test
  void whatIsMentionedAndNotTickedIsCounted(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    window.press("#newRequest");
    window.write("#asked", "Uppgifter om försörjningsstöd och arbete.");
    assertThat(label("#tick-named")).isEqualTo("Kryssa de 2 som nämns");
    Steps steps = new Steps(window);
    steps.tick("Arbete");
    assertThat(label("#tick-named")).isEqualTo("Kryssa den som nämns");
    steps.tick("Utbetalt");
    assertThat(label("#tick-named")).isEqualTo("Alla som nämns är ikryssade");
    assertThat(window.isDisabled("#tick-named")).isTrue();
  }

  private String label(String selector) {
    return window.read(() -> window.find(Button.class, selector).getText());
  }

  @Test
  void whatWasSaidIsLoggedInAMomentAndReviewedTheNextWorkingDay(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    window.menu("#newOther", "Muntligt utlämnande på begäran…");
    assertThat(field("#givenAt")).isEqualTo("2026-03-16 09.30");
    assertThat(window.words()).contains("Steg 1 av 3: Registrera → Pröva → Granska efteråt");
    window.choose("#recipient", "POLISMYNDIGHETEN");
    window.picture("muntligt-forifyllt");
    // When, by whom and when it is reviewed are filled in; what remains is what only she knows.
    window.write("#toName", "Eva Holm, yttre befäl");
    window.write("#whyUrgent", "Risk för att han skadas i kväll.");
    window.write("#asked", "Var han kan vara i kväll.");
    window.write("#purposeText", "Hindra ett brott i kväll.");
    window.read(() -> {
      window.scene().getRoot().lookupAll(".check-box").stream()
          .map(CheckBox.class::cast)
          .filter(box -> box.getAccessibleText().contains("nätverk"))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    window.press("#register");
    assertThat(window.words()).contains("Prövning");
    assertThat(window.words()).anyMatch(word -> word.contains("2026-03-17"));
  }

  @Test
  void whichAuthorityItIsIsAskedForWhereThereAreMany(FxRobot robot) {
    window.signIn(SmallOffice.KARIN);
    window.openFirstRow();
    window.press("#newRequest");
    window.choose("#recipient", "FORSAKRINGSKASSAN");
    assertThat(window.exists("#recipientName")).as("there is one").isFalse();
    window.choose("#recipient", "ALLMAN_DOMSTOL");
    assertThat(window.exists("#recipientName")).isTrue();
    assertThat(field("#recipientName")).isEmpty();
    window.picture("begaran-vilken");
    window.write("#recipientName", "Göteborgs tingsrätt");
    window.choose("#purpose", "SOCIAL_INSURANCE");
    window.choose("#channel", Channel.SECURE_MESSAGE);
    window.write("#asked", "Uppgifter om arbete.");
    window.write("#purposeText", "Prövning av ett mål.");
    window.press("#tick-named");
    window.picture("begaran-vilken-ifylld");
    window.press("#register");
    assertThat(window.words()).anyMatch(word -> word.endsWith(" · Göteborgs tingsrätt"));

    window.press("#registration");
    assertThat(field("#recipientName")).isEqualTo("Göteborgs tingsrätt");
    window.choose("#recipient", "LANSSTYRELSEN");
    assertThat(field("#recipientName")).as("it was the name of another").isEmpty();
    window.choose("#recipient", "FORSAKRINGSKASSAN");
    assertThat(window.exists("#recipientName")).isFalse();
  }

  private String field(String selector) {
    return window.read(() -> window.find(TextInputControl.class, selector).getText());
  }

  private long ticked() {
    return window.read(() ->
        window.scene().getRoot().lookupAll(".check-box").stream()
            .map(CheckBox.class::cast)
            .filter(CheckBox::isSelected)
            .count());
  }
}
