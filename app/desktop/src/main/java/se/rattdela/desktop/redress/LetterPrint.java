package se.rattdela.desktop.redress;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.desktop.printing.PrintPopOver;
import se.rattdela.desktop.printing.RedressPrint;
import se.rattdela.desktop.printing.SaveQuestion;

/**
 * The letters by which appeals were handed over to the court, on their way to a printer or a file.
 */
final class LetterPrint {
  private final RedressPrint print;
  private final PrintPopOver asking;
  private final SaveQuestion saving;
  private @Nullable RedressSheet sheet;
  private @Nullable Runnable newest;

  LetterPrint(RedressPrint print, PrintPopOver asking, SaveQuestion saving) {
    this.saving = saving;
    this.print = print;
    this.asking = asking;
  }

  /** Begins the letters of a sheet anew. */
  void begin(RedressSheet shown) {
    sheet = shown;
    newest = null;
  }

  /** A letter that there is, and where it is asked about; the last one is printed by the key. */
  void add(AppealView appeal, Node beside) {
    newest = () -> print(appeal, beside);
  }

  /** Asks about the newest letter; nothing where there is none. */
  void print() {
    Runnable asked = newest;
    if (asked != null) {
      asked.run();
    }
  }

  /** Asks about a letter. */
  void print(AppealView appeal, Node beside) {
    RedressSheet shown = sheet;
    if (shown != null) {
      asking.show(beside, print.handOver(appeal, shown));
    }
  }

  /**
   * Asks before a letter is saved.
   *
   * @param save is given the grade that the user has confirmed
   */
  void save(Node beside, Consumer<ProtectedIdentity> save) {
    RedressSheet shown = sheet;
    if (shown != null) {
      saving.later(beside, List.of(RedressPrint.HAND_OVER), shown, save);
    }
  }

  /** Closes what is asked. */
  void hide() {
    saving.hide();
    asking.hide();
  }
}
