package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.desktop.login.DemoUser;

/**
 * The nine journeys, from signing in to what the journey is for. Run with pictures as a test and
 * without them to count actions and stalls.
 */
final class Journeys {
  private static final int MORE_ACCESSES_THAN_THERE_ARE = 200;

  private final Window window;
  private final Steps steps;

  Journeys(Window window) {
    this.window = window;
    this.steps = new Steps(window);
  }

  /** 1: a request from Försäkringskassan becomes a sealed decision, dispatched. */
  void request() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    window.picture("resa-1-matris");
    steps.request();
    window.picture("resa-1-begaran");
    steps.register();
    steps.answerAll(false, () -> window.picture("resa-1-provning"));
    steps.texts();
    window.picture("resa-1-klar");
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    window.picture("resa-1-att-godkanna");
    steps.review();
    window.picture("resa-1-godkannande");
    steps.approve();
    window.picture("resa-1-beslut");
    window.switchUser(SmallOffice.ROLF);
    steps.dispatch();
    window.picture("resa-1-expedierat");
  }

  /** 2: on the office's own initiative, to the police. */
  void ownInitiative() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    steps.ownInitiative();
    window.picture("resa-2-eget-initiativ");
    steps.register();
    steps.answerAll(false, () -> window.picture("resa-2-provning"));
    steps.texts();
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    steps.approve();
    window.picture("resa-2-beslut");
  }

  /** 3: a notice of a wrongful payment, and its follow-up. */
  void wrongfulPayment() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    steps.notice();
    window.picture("resa-3-underrattelse");
    steps.register();
    steps.answerAll(false, () -> window.picture("resa-3-provning"));
    steps.texts();
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    steps.approve();
    window.picture("resa-3-beslut");
    window.switchUser(SmallOffice.KARIN);
    // Nothing is due for three months; the page says so.
    window.press("#followUps");
    window.picture("resa-3-uppfoljning");
  }

  /** 4: one item is refused, with its reason and the way of appeal. */
  void refusal() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    steps.request();
    steps.register();
    steps.answerAll(true, () -> window.picture("resa-4-provning"));
    steps.texts();
    steps.reasonsForWhatStays();
    window.picture("resa-4-avslag");
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    window.picture("resa-4-godkannande");
    steps.approve();
    window.picture("resa-4-beslut");
  }

  /** 5: said by telephone, noted, and reviewed afterwards. */
  void oral() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    steps.oral();
    window.picture("resa-5-muntligt");
    steps.register();
    steps.answerAll(false, () -> window.picture("resa-5-provning"));
    steps.texts();
    steps.send();
    window.switchUser(SmallOffice.ANNA);
    toApprovals();
    steps.review();
    steps.approve();
    window.picture("resa-5-granskat");
  }

  /** 6: it could not be shared, and what hindered it is counted. */
  void couldNotBeShared() {
    window.signIn(SmallOffice.KARIN);
    openCase();
    window.menu("#newOther", window.texts().get("decision.unmet"));
    window.press("#hindrance-H1");
    window.choose("#consequence", Consequence.RISK_REMAINED);
    window.write("#needed", "Polisen ville planera en gemensam insats.");
    window.picture("resa-6-kunde-inte-delas");
    window.press("#save");
    assertThat(window.words()).contains(window.texts().get("unmet.saved"));
    window.picture("resa-6-sparat");
  }

  /** 8: the accesses of a month are looked through and signed; needs an office with a history. */
  void logReview(DemoUser reviewer) {
    window.signIn(reviewer);
    toPlace("#reviews");
    window.openFirstRow();
    window.picture("resa-8-logg");
    for (int i = 0; i < MORE_ACCESSES_THAN_THERE_ARE && window.exists("#save-finding"); i++) {
      window.press("#finding-AUTHORISED");
      if (window.isDisabled("#save-finding")) {
        window.write("#observation", "Öppningen hör till handläggarens eget ärende.");
      }
      window.press("#save-finding");
      if (!window.isDisabled("#sign")) {
        break;
      }
    }
    window.picture("resa-8-granskad");
    window.press("#sign");
    assertThat(window.exists("#protocol")).isTrue();
    window.picture("resa-8-signerad");
  }

  /** 9: the account of the year, as charts, as a table and as a file. */
  void yearlyAccount() {
    toPlace("#account");
    window.picture("resa-9-redovisning");
    window.press("#asTable");
    window.picture("resa-9-tabell");
    window.menu("#export", window.texts().get("account.export.csv"));
    window.menu("#export", window.texts().get("account.export.pdf"));
  }

  /** 7: a pack is proposed by one jurist and put in force by another. */
  void lawChanges(SignedPackFile signed, Path folder) throws IOException {
    Path file;
    try {
      file = signed.write(folder.resolve("nytt.rattpack"));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    window.signIn(SmallOffice.LEILA);
    toPacks();
    window.write("#keyLabel", "Rättdela, utgivare");
    window.write("#keyText", signed.publicKey());
    window.press("#proposeKey");
    window.switchUser(SmallOffice.MATS);
    toPacks();
    window.press("#confirmKey");
    window.willOpen(file);
    window.press("#importPack");
    window.picture("resa-7-granskas");
    window.press("#propose");
    window.switchUser(SmallOffice.LEILA);
    toPacks();
    window.press("#review");
    window.press("#activate");
    assertThat(window.text("#law")).contains(SignedPackFile.ID);
    window.picture("resa-7-i-kraft");
  }

  private void toPacks() {
    window.press("#rulebook");
    window.press("#tab-packs");
  }

  private void openCase() {
    toPlace("#cases");
    window.openFirstRow();
    assertThat(window.text("#person")).isEqualTo("Elias Sandberg");
  }

  private void toApprovals() {
    toPlace("#approvals");
  }

  /** Presses a place of the rail that is not shown already. */
  private void toPlace(String button) {
    boolean there =
        window.read(
            () -> window.find(javafx.scene.control.ToggleButton.class, button).isSelected());
    if (!there) {
      window.press(button);
    }
  }
}
