package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import org.assertj.core.data.Offset;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.login.DemoUser;

/** The journeys of the office itself: the law changes, the log is reviewed, the year accounted. */
final class OfficeJourneys {
  private static final int MORE_ACCESSES_THAN_THERE_ARE = 200;

  private final Window window;
  private final Texts texts;

  OfficeJourneys(Window window) {
    this.window = window;
    this.texts = window.texts();
  }

  /** 7: a pack is proposed by one jurist and put in force by another. */
  void lawChanges(SignedPackFile signed) {
    Path file;
    try {
      file = signed.write(window.folder().resolve("nytt.rattpack"));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    window.signIn(SmallOffice.LEILA);
    toPacks();
    String before = window.text("#law");
    window.willOpen(file);
    window.press("#importPack");
    assertThat(window.exists("#packRefused")).as("nobody has confirmed the key").isTrue();
    assertThat(window.words()).contains(texts.get("rulebook.packs.refused.untouched"));
    window.picture("resa-7-avvisat");
    window.write("#keyLabel", "Rättdela, utgivare");
    window.write("#keyText", signed.publicKey());
    window.press("#proposeKey");
    assertThat(window.words()).contains(texts.get("enum.KeyState.PROPOSED"));
    window.switchUser(SmallOffice.MATS);
    toPacks();
    window.press("#confirmKey");
    window.press("#importPack");
    assertThat(window.words())
        .contains(texts.format("rulebook.packs.candidate", SignedPackFile.ID))
        .contains(texts.get("rulebook.packs.checks.clean"))
        .contains(texts.get("rulebook.packs.changes.none"));
    window.picture("resa-7-granskas");
    window.press("#propose");
    assertThat(window.exists("#withdraw")).isTrue();
    assertThat(window.text("#law")).isEqualTo(before);
    window.switchUser(SmallOffice.LEILA);
    toPacks();
    window.press("#review");
    window.press("#activate");
    assertThat(window.text("#law")).contains(SignedPackFile.ID);
    assertThat(window.words())
        .anyMatch(word -> word.contains("Mats Öberg") && word.contains("Leila Haddad"));
    window.picture("resa-7-i-kraft");
  }

  private void toPacks() {
    window.press("#rulebook");
    window.press("#tab-packs");
  }

  /**
   * 8: the accesses of a month are looked through and signed. What is one's own is left to the
   * colleague; the last finding opens the signature. Needs an office with a history.
   */
  void logReview(DemoUser reviewer, DemoUser colleague) {
    window.signIn(reviewer);
    openReview();
    assertThat(window.isDisabled("#sign")).isTrue();
    columnsStandUnderTheirNames();
    window.press("#finding-FOLLOW_UP");
    assertThat(window.isDisabled("#save-finding")).as("needs an observation").isTrue();
    window.write("#observation", "Oklart varför handlingarna lästes. Samtal bokat.");
    window.picture("resa-8-iakttagelse");
    window.press("#save-finding");
    reviewAll();
    assertThat(window.isDisabled("#sign")).as("own accesses remain").isTrue();
    window.picture("resa-8-egna-kvar");

    window.switchUser(colleague);
    openReview();
    reviewAll();
    window.switchUser(reviewer);
    openReview();
    assertThat(window.isDisabled("#sign")).isFalse();
    window.press("#sign");
    assertThat(window.words()).contains(texts.get("review.signed.message"));
    window.press("#protocol");
    assertThat(window.folder().resolve(texts.format("review.protocol.file", "2026-02")))
        .isNotEmptyFile();
    window.picture("resa-8-signerad");
  }

  /** The review of the unit that has most, in February. */
  private void openReview() {
    window.toPlace("#reviews");
    window.openRow(row -> row.contains("month=2026-02") && row.contains("Myndighetsenheten"));
    List<?> accesses = window.read(() -> window.find(ListView.class, "#list").getItems());
    assertThat(accesses).isNotEmpty();
  }

  /** Also where the list has a bar beside its rows. */
  private void columnsStandUnderTheirNames() {
    window.read(() -> {
      List<Node> heads =
          List.copyOf(((Pane) window.find(Node.class, ".rd-review-head")).getChildren());
      List<Node> cells =
          List.copyOf(((Pane) window.find(Node.class, ".rd-review-row")).getChildren());
      for (int i = 0; i < heads.size(); i++) {
        assertThat(cells.get(i).localToScene(0, 0).getX())
            .as("column %d", i)
            .isCloseTo(heads.get(i).localToScene(0, 0).getX(), Offset.offset(1.0));
      }
      return true;
    });
  }

  private void reviewAll() {
    for (int i = 0; i < MORE_ACCESSES_THAN_THERE_ARE; i++) {
      if (!window.exists("#finding-AUTHORISED") || left() == 0) {
        return;
      }
      window.press("#finding-AUTHORISED");
      window.press("#save-finding");
    }
  }

  /** How many are left for the one who looks. */
  private int left() {
    String begin = texts.get("review.filter.open").split("[{]")[0];
    int open =
        window.read(() ->
            window.find(Node.class, "#filterBox").lookupAll(".toggle-button").stream()
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text.startsWith(begin))
                .map(OfficeJourneys::number)
                .findFirst()
                .orElseThrow());
    return window.exists("#own") ? open - number(window.text("#own")) : open;
  }

  /** The number in a sentence; one that names no number is about one. */
  private static int number(String sentence) {
    var digits = Pattern.compile("\\d+").matcher(sentence);
    return digits.find() ? Integer.parseInt(digits.group()) : 1;
  }

  /** 9: the account of the year, as charts, as a table and as a file. */
  void yearlyAccount() {
    window.toPlace("#account");
    assertThat(window.words())
        .contains("Försäkringskassan", texts.get("account.others"))
        .as("fewer than five decisions")
        .doesNotContain("Pensionsmyndigheten");
    window.picture("resa-9-redovisning");
    window.press("#asTable");
    assertThat(window.words())
        .contains(texts.get("account.recipients"), texts.get("account.consequences"));
    window.picture("resa-9-tabell");
    window.menu("#export", texts.get("account.export.csv"));
    window.menu("#export", texts.get("account.export.pdf"));
    Path csv = file("account.file.csv");
    try {
      assertThat(Files.readString(csv))
          .contains("\"" + texts.get("account.others") + "\"")
          .as("no recipient by itself while the year is not over")
          .doesNotContain("Tobias", "\"Försäkringskassan\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(file("account.file.pdf")).isNotEmptyFile();
  }

  private Path file(String key) {
    return window.folder().resolve(texts.format(key, "2026-01-01", "2026-03-16"));
  }
}
