package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.delegation.AppealCourt;

/** The administrator sets up the office. */
class SettingsJourneyTest extends InAnOffice {
  private static final String SHIELD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 120\" width=\"100\""
          + " height=\"120\"><path fill=\"#8a0b2f\" d=\"M0 0H100V70L50 120L0 70Z\"/></svg>";

  @Test
  void theAdministratorChangesTheProfileAndItStands(FxRobot robot) throws IOException {
    window.signIn(SmallOffice.ADMIN);
    assertThat(window.exists("#approvals")).isFalse();
    assertThat(window.isDisabled("#save")).isTrue();

    window.write("#settings-email", "socialnamnden.lindvalla");
    assertThat(window.text("#settings-email-problem")).contains("ingen e-postadress");
    assertThat(window.isDisabled("#save")).isTrue();
    assertThat(window.text("#wanting"))
        .as("why it cannot be saved")
        .isEqualTo("Det går inte att spara än. En uppgift ska rättas: E-post.");
    window.write("#settings-email", "socialnamnden@lindvalla.example");
    window.write("#settings-decision-numbers", "B-{år}-{nr}");
    assertThat(window.text("#settings-decision-numbers-problem")).contains("annan serie");
    window.picture("installningar-fel");
    window.write("#settings-decision-numbers", "UTL {nr:5}");
    assertThat(window.text("#settings-decision-numbers-problem")).contains("behöver {år}");
    window.write("#settings-decision-numbers", "UTL {år}.{nr:5}");
    window.write("#settings-diary-numbers", "SN {år}/{nr}");
    window.choose("#settings-appeal-court", AppealCourt.SUNDSVALL);
    window.write("#settings-colour", "#8a0b2f");
    Path shield = folder.resolve("vapen.svg");
    Files.writeString(shield, SHIELD);
    window.willOpen(shield);
    window.press("#settings-arms-choose");
    assertThat(window.exists("#settings-arms-remove")).isTrue();
    robot.interact(() ->
        window
            .find(DatePicker.class, "#settings-point-to-0")
            .setValue(java.time.LocalDate.of(2026, 12, 31)));
    window.write("#settings-point-number", "4.8");
    window.write("#settings-point-function", "kommunjurist");
    window.press("#settings-point-refusal");
    window.press("#settings-point-add");
    assertThat(window.words())
        .contains("Fyll i punkt, funktion, minst en beslutstyp och första dagen.");
    robot.interact(
        () -> window.find(DatePicker.class, "#settings-point-from").setValue(SmallOffice.TODAY));
    window.press("#settings-point-add");
    assertThat(window.isDisabled("#save")).isFalse();
    window.picture("installningar");
    scroll(robot, 0.55);
    window.picture("installningar-delegation");
    scroll(robot, 1);
    window.picture("installningar-arkiv");

    robot.interact(() -> window.find(ComboBox.class, "#settings-appeal-court").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    assertThat(window.words()).anyMatch(word -> word.startsWith("Sparat "));
    assertThat(window.isDisabled("#save")).isTrue();

    scroll(robot, 0);
    window.picture("installningar-sparat");

    window.press("#exportFile");
    String file = Files.readString(folder.resolve("kommunprofil.json"), StandardCharsets.UTF_8);
    assertThat(file).contains("SUNDSVALL", "kommunjurist", "UTL {år}.{nr:5}", "image/svg+xml");
  }

  @Test
  void unsavedChangesAreNotLostUnasked(FxRobot robot) {
    window.signIn(SmallOffice.ADMIN);
    window.write("#settings-phone", "0999-100 00");
    window.press("#rulebook");
    assertThat(window.exists("#leaving")).isTrue();
    assertThat(window.words()).contains("Inställningar");
    window.picture("installningar-osparat");
    window.press("#stay");
    assertThat(window.exists("#leaving")).isFalse();
    window.press("#rulebook");
    window.press("#saveAndLeave");
    assertThat(window.exists("#settings-phone")).isFalse();
    window.press("#settings");
    assertThat(window.find(javafx.scene.control.TextField.class, "#settings-phone").getText())
        .isEqualTo("0999-100 00");
    window.write("#settings-phone", "0999-200 00");
    window.press("#cases");
    window.press("#leave");
    window.press("#settings");
    assertThat(window.find(javafx.scene.control.TextField.class, "#settings-phone").getText())
        .isEqualTo("0999-100 00");
  }

  @Test
  void aFileFillsTheFieldsAndABadOneIsExplained(FxRobot robot) throws IOException {
    window.signIn(SmallOffice.ADMIN);
    window.press("#exportFile");
    Path saved = folder.resolve("kommunprofil.json");
    String json = Files.readString(saved, StandardCharsets.UTF_8);

    Path bad = folder.resolve("fel.json");
    Files.writeString(bad, json.replace("\"JONKOPING\"", "\"MALMO\""));
    window.willOpen(bad);
    window.press("#importFile");
    assertThat(window.words())
        .anyMatch(word ->
            word.contains("”Kammarrätt” (appealCourt)") && word.contains("Inget har ändrats"));
    window.picture("installningar-felfil");
    assertThat(window.isDisabled("#save")).isTrue();

    Path good = folder.resolve("bra.json");
    Files.writeString(good, json.replace("\"JONKOPING\"", "\"STOCKHOLM\""));
    window.willOpen(good);
    window.press("#importFile");
    assertThat(window.isDisabled("#save")).isFalse();
    window.press("#save");
    assertThat(window.words()).anyMatch(word -> word.startsWith("Sparat "));
  }

  @Test
  void othersDoNotReachTheSettings() {
    window.signIn(SmallOffice.KARIN);
    assertThat(window.exists("#settings")).isFalse();
  }

  private void scroll(FxRobot robot, double to) {
    robot.interact(() -> window.find(ScrollPane.class, "#settingsScroll").setVvalue(to));
  }
}
