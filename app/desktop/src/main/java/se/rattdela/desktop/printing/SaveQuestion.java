package se.rattdela.desktop.printing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.session.Words;

/**
 * Asks before a paper is saved to a file, as before it is printed: about protected identities, and
 * where the decision is annulled, which it says first. Where there is nothing to ask it is saved at
 * once.
 */
public final class SaveQuestion {
  private final Texts texts;
  private final PrintPopOver asking;

  /** In the language of the texts. */
  public SaveQuestion(Texts texts, Words words) {
    this.texts = texts;
    this.asking = new PrintPopOver(texts, words, PrintPopOver.Way.SAVE);
  }

  /**
   * Asks about a decision, or what goes along with it.
   *
   * @param files as the user knows them, without personal data
   * @param save is given the grade that the user has confirmed
   */
  public void decision(
      Node owner, List<String> files, RedressSheet about, Consumer<ProtectedIdentity> save) {
    ask(owner, files, about, about.annulled() ? texts.get("save.annulled") : "", save);
  }

  /** Asks about what was said of a decision later, which holds though the decision does not. */
  public void later(
      Node owner, List<String> files, RedressSheet about, Consumer<ProtectedIdentity> save) {
    ask(owner, files, about, "", save);
  }

  private void ask(
      Node owner,
      List<String> files,
      RedressSheet about,
      String warning,
      Consumer<ProtectedIdentity> save) {
    if (about.protection() == ProtectedIdentity.NONE && warning.isEmpty()) {
      save.accept(ProtectedIdentity.NONE);
      return;
    }
    asking.show(
        owner,
        new PrintPopOver.Question(
            files,
            about.protection(),
            about.protectedPersons(),
            warning,
            (confirmed, say) -> {
              asking.hide();
              save.accept(confirmed);
            }));
  }

  /** Closes it. */
  public void hide() {
    asking.hide();
  }
}
