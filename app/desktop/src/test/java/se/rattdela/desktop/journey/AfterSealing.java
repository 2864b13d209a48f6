package se.rattdela.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import se.rattdela.casework.common.RedressKind;

/** What may follow when the registrar has dispatched the first decision; in Swedish. */
final class AfterSealing {
  private final Window window;

  AfterSealing(Window window) {
    this.window = window;
  }

  /** The registrar is told why there is no package for the archive, and keeps the board's list. */
  void archivedAndListed() {
    assertThat(window.isDisabled("#package-archive")).as("Sara's registration").isTrue();
    assertThat(window.words()).contains(window.texts().get("package.no-archive"));
    window.press("#delegated");
    assertThat(window.words()).contains("4.7");
    window.picture("delegationsbeslut");
    window.press("#pdf");
    window.press("#csv");
    assertThat(window.folder().resolve("delegationsbeslut-2026-03-01-2026-03-16.csv")).exists();
  }

  /** All files at once, and what has been given is said of the items. */
  void givenOut() {
    window.switchUser(SmallOffice.KARIN);
    window.openFirstRow();
    assertThat(window.words())
        .as("already given")
        .anyMatch(word -> word.contains("Försäkringskassan") && word.contains("2026-03-16"));
    window.press("#decisionsTab");
    window.openFirstRow();
    window.menu("#export", "Alla filer i en ny mapp…");
    window.confirmSaving();
    Path files = window.folder().resolve("U-2026-0001");
    assertThat(files.resolve("beslut.pdf")).isNotEmptyFile();
    assertThat(files.resolve("utdrag.pdf")).isNotEmptyFile();
    assertThat(files.resolve("foljebrev.pdf")).isNotEmptyFile();
  }

  /** A slip of the pen is corrected by two persons; the first decision stays as it was. */
  void corrected() {
    window.press("#redress");
    window.press("#begin");
    window.choose("#kind", RedressKind.CORRECTION);
    window.write("#stood", "Kontrollenheten");
    window.write("#shall", "Kontrollenheten Väst");
    window.write("#reasons", "Enhetens namn blev fel vid registreringen.");
    window.picture("rattelse");
    window.press("#send");
    assertThat(window.words()).contains("Skickat till beslutsfattare.");
    window.switchUser(SmallOffice.ANNA);
    window.openFirstRow();
    assertThat(window.isDisabled("#approve")).isTrue();
    window.press("#read");
    window.picture("rattelse-granskning");
    window.press("#approve");
    assertThat(window.words()).contains("beslutad");
    window.picture("rattelse-beslutad");
  }
}
