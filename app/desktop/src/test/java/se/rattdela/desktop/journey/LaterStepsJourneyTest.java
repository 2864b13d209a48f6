package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.NewAppeal;
import se.rattdela.casework.redress.Reconsideration;
import se.rattdela.casework.redress.RedressDraft;
import se.rattdela.casework.redress.RedressGround;
import se.rattdela.casework.redress.RedressReview;
import se.rattdela.casework.redress.RedressService;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.session.Route;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.reports.sign.SignatureLevel;

/** What is done with a decision when it has been made: timestamped, handed over, looked up. */
class LaterStepsJourneyTest extends InAnOffice {

  @Test
  void whatGotNoTimestampWhenItWasSignedGetsItLater(FxRobot robot) throws Exception {
    PopUps popups = new PopUps(robot, window);
    try (SlowTimestamps timestamps = new SlowTimestamps()) {
      window.signIn(SmallOffice.ANNA);
      profile(new SignatureSettings(SignatureSettings.Level.T, timestamps.address()));
      DecisionId decision = new SealedRequest(window.office()).make();
      window.go(new Route.Decided(decision));
      assertThat(window.exists("#prolong")).as("nobody has signed it").isFalse();
      Path key = folder.resolve("anna.p12");
      KeyFile.make(key);
      window.press("#sign");
      popups.write("#signing-path", key.toString());
      popups.write("#signing-secret", KeyFile.PASSWORD);
      assertThat(popups.exists("#signing-without")).as("it is tried first").isFalse();
      popups.press("#signing-sign");
      assertThat(sealed(decision).signed()).as("the authority does not answer").isEmpty();
      assertThat(popups.exists("#signing-without")).isTrue();
      popups.write("#signing-secret", KeyFile.PASSWORD);
      popups.press("#signing-without");
      popups.picture("signering-utan-tidsstampel");
      popups.press("#signing-sign");
      assertThat(sealed(decision).signed())
          .singleElement()
          .satisfies(copy -> assertThat(copy.level()).isEqualTo(SignatureLevel.B));
      assertThat(window.words()).contains(window.texts().get("signing.timestamp.none"));
      window.picture("tidsstampel-saknas");

      window.switchUser(SmallOffice.ROLF);
      window.go(new Route.Decided(decision));
      window.press("#prolong");
      assertThat(sealed(decision).signed()).as("it still does not answer").hasSize(1);
      assertThat(window.words()).anyMatch(word -> word.contains("ingen tidsstämpel är tillagd"));
      timestamps.answerFromNow();
      window.press("#prolong");
      assertThat(window.words()).contains(window.texts().get("signing.prolonged"));
      assertThat(window.exists("#prolong")).isFalse();
      assertThat(window.words()).anyMatch(word -> word.startsWith("Anna Bergström,"));
      window.picture("tidsstampel-tillagd");
      SignedCopy last = sealed(decision).signed().getLast();
      assertThat(last.level()).isEqualTo(SignatureLevel.T);
      assertThat(last.prolongs()).isTrue();
      byte[] before = window.office().release().signedPdf(actor("anna"), decision, 1);
      byte[] after = window.office().release().signedPdf(actor("anna"), decision, 2);
      assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
    }
  }

  @Test
  void whatIsSignedIsSignedAgainAndLeavesSigned(FxRobot robot) throws Exception {
    PopUps popups = new PopUps(robot, window);
    window.signIn(SmallOffice.ANNA);
    DecisionId decision = new SealedRequest(window.office()).make();
    window.go(new Route.Decided(decision));
    assertThat(window.exists("#signAgain")).as("nobody has signed it").isFalse();
    sign(popups, "#sign", "gammal.p12");
    assertThat(window.exists("#sign")).isFalse();
    window.press("#signAgain");
    assertThat(popups.words())
        .as("what a new signature means")
        .anyMatch(word -> word.startsWith("Redan undertecknat av Anna Bergström"));
    popups.picture("signering-pa-nytt");
    sign(popups, null, "ny.p12");
    SealedDecision after = sealed(decision);
    assertThat(after.signed())
        .hasSize(2)
        .extracting(copy -> Objects.requireNonNull(copy.key()).sha256())
        .doesNotHaveDuplicates();
    assertThat(window.words())
        .contains(window.texts().get("decision.signed.earlier"), after.signed().getLast().sha256())
        .anyMatch(word -> word.contains("Certifikat för Anna Bergstrom"));
    window.picture("undertecknat-pa-nytt");

    byte[] newest = window.office().release().signedPdf(actor("anna"), decision, 2);
    Path file =
        folder.resolve(window.texts().format("decision.signed.file", after.number()) + ".pdf");
    save("saveOne");
    confirm(popups);
    assertThat(file).hasBinaryContent(newest);
    assertThat(window.words())
        .contains(
            window.texts().format("decision.exported.signed", String.valueOf(file.getFileName())));
    save("saveAll");
    confirm(popups);
    assertThat(folder.resolve(after.number()).resolve("beslut-undertecknat.pdf"))
        .hasBinaryContent(newest);
    assertThat(folder.resolve(after.number()).resolve("beslut.pdf")).doesNotExist();
    assertThat(window.words())
        .contains(window.texts().format("decision.exported.all.signed", after.number()));
  }

  /** Signs with a new key of Anna's. */
  private void sign(PopUps popups, @Nullable String button, String name) throws Exception {
    Path key = folder.resolve(name);
    KeyFile.make(key);
    if (button != null) {
      window.press(button);
    }
    popups.write("#signing-path", key.toString());
    popups.write("#signing-secret", KeyFile.PASSWORD);
    popups.press("#signing-sign");
  }

  private static void confirm(PopUps popups) {
    popups.press("#save-confirmed");
    popups.press("#save-save");
  }

  private void save(String item) {
    window.interact(() ->
        window.find(MenuButton.class, "#export").getItems().stream()
            .filter(each -> item.equals(each.getId()))
            .forEach(MenuItem::fire));
  }

  private void profile(SignatureSettings signature) {
    MunicipalityProfile before = window.office().setup().profile();
    window
        .office()
        .setup()
        .profile(
            actor("admin"),
            new MunicipalityProfile(
                before.municipality(),
                before.committee(),
                before.postalAddress(),
                before.phone(),
                before.email(),
                before.appealCourt(),
                before.delegationDecision(),
                before.shieldColour(),
                before.coatOfArms(),
                before.patterns(),
                before.archiveProfile(),
                signature,
                before.sdkAddress(),
                before.archiveAgents()));
  }

  private SealedDecision sealed(DecisionId decision) {
    return window.office().decisions().sealed(actor("anna"), decision);
  }

  @Test
  void anAppealIsHandedOverWithALetter(FxRobot robot) throws Exception {
    PopUps popups = new PopUps(robot, window);
    window.signIn(SmallOffice.KARIN);
    Actor karin = actor("karin");
    RedressService redress = window.office().redress();
    DecisionId decision = new SealedRequest(window.office()).make();
    AppealView appeal =
        redress.register(
            karin,
            new NewAppeal(
                decision,
                redress.sheet(karin, decision).version(),
                SmallOffice.TODAY,
                "Försäkringskassan",
                "FK 1",
                "Att uppgiften lämnas.",
                null));
    AppealView inTime = redress.inTime(karin, appeal.id(), appeal.version(), "Kom in i tid.");
    redress.reconsider(
        actor("anna"),
        appeal.id(),
        inTime.version(),
        Reconsideration.STANDS,
        null,
        "Inget nytt har kommit fram.");
    window.go(new Route.Redress(decision));
    window.write("#handover-documents", "Begäran, som kom in 2026-03-16");
    window.press("#handover-look");
    window.picture("overlamnande-utkast");
    assertThat(window.find(Button.class, "#handover-done").isDisabled())
        .as("nobody has confirmed the protection")
        .isTrue();
    window.press("#handover-confirmed");
    window.picture("overlamnande-bekraftat");
    window.press("#handover-done");
    assertThat(window.words()).contains(window.texts().get("appeal.handed-over.done"));
    assertThat(text(redress.handOverLetter(karin, appeal.id())))
        .contains("Begäran, som kom in 2026-03-16", "Beslutet har inte ändrats.")
        .doesNotContain("UTKAST");
    window.press("#handover-letter");
    window.picture("overlamnat");
    window.press("#handover-save");
    assertThat(popups.isDisabled("#save-save")).isTrue();
    popups.picture("spara-overlamnande");
    popups.press("#save-confirmed");
    popups.press("#save-save");
    Path file = folder.resolve(sealed(decision).number() + "-overlamnande.pdf");
    assertThat(Files.readAllBytes(file)).isEqualTo(redress.handOverLetter(karin, appeal.id()));
  }

  @Test
  void aPaperThatSomeoneHoldsIsLookedUp(FxRobot robot) throws Exception {
    window.signIn(SmallOffice.KARIN);
    DecisionId decision = new SealedRequest(window.office()).make();
    SealedDecision sealed = sealed(decision);
    Path held = folder.resolve("fran-mottagaren.pdf");
    Files.write(held, sealed.pdf());
    window.go(new Route.PaperCheck());
    window.picture("kontrollera-tom");
    window.willOpen(held);
    window.press("#choose");
    assertThat(window.words())
        .contains(
            window.texts().get("papercheck.genuine"), window.texts().get("papercheck.unchanged"));
    window.picture("kontrollera-akta");

    annul(decision);
    window.write("#asked", sealed.number());
    window.press("#look");
    assertThat(window.words()).contains(window.texts().get("decision.annulled"));
    window.picture("kontrollera-aterkallat");
    window.press("#papercheck-open");
    assertThat(window.present()).isEqualTo(new Route.Decided(decision));
    save("saveOne");
    PopUps popups = new PopUps(robot, window);
    assertThat(popups.text("#save-warning")).isEqualTo(window.texts().get("save.annulled"));
    popups.picture("spara-aterkallat");
    confirm(popups);
    assertThat(folder.resolve(sealed.number() + ".pdf")).hasBinaryContent(sealed.pdf());

    byte[] changed = sealed.pdf().clone();
    changed[changed.length / 2]++;
    Files.write(held, changed);
    window.go(new Route.PaperCheck());
    window.willOpen(held);
    window.press("#choose");
    assertThat(window.words()).contains(window.texts().get("papercheck.none"));
    window.picture("kontrollera-okand");

    Matcher printed =
        Pattern.compile("Innehåll utan godkännande, sha256: [0-9a-f ]+")
            .matcher(text(sealed.pdf()));
    assertThat(printed.find()).isTrue();
    window.go(new Route.PaperCheck());
    window.write("#asked", printed.group());
    window.press("#look");
    assertThat(window.words())
        .contains(
            window.texts().get("decision.annulled"),
            window.texts().get("papercheck.match.printed"));
    window.picture("kontrollera-tryckt");
  }

  /** What is said of a decision afterwards is reviewed with the letter it goes with. */
  private void annul(DecisionId decision) {
    RedressService redress = window.office().redress();
    Actor karin = actor("karin");
    new SealedRequest(window.office()).triedAnew(decision);
    RedressView begun =
        redress.begin(
            karin,
            decision,
            redress.sheet(karin, decision).version(),
            new RedressDraft(
                RedressKind.ANNULMENT,
                RedressGround.MAY_CHANGE,
                "Beslutet i sin helhet.",
                "",
                false,
                "Begäran avsåg en annan person.",
                ""));
    RedressView sent = redress.send(karin, begun.id(), begun.version());
    Actor anna = actor("anna");
    RedressReview review = redress.review(anna, sent.id());
    assertThat(text(java.util.Objects.requireNonNull(review.letter())))
        .contains("UTKAST", "Återkallelse av ett beslut");
    redress.approve(
        anna,
        sent.id(),
        review.redress().version(),
        review.digest(),
        java.util.Set.copyOf(review.sightings()));
  }

  private static String text(byte[] pdf) {
    return RecipientView.of(pdf).stream()
        .map(PageText::text)
        .collect(Collectors.joining("\n"))
        .replaceAll("[\\s\\u00a0\\u00ad]+", " ");
  }
}
