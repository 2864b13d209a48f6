package se.rattdela.desktop.redress;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.desktop.printing.PrintPopOver;
import se.rattdela.desktop.printing.RedressPrint;

/** The letters by which appeals were handed over to the court, on their way to a printer. */
final class LetterPrint {
  private final RedressPrint print;
  private final PrintPopOver asking;
  private @Nullable RedressSheet sheet;
  private @Nullable Runnable newest;

  LetterPrint(RedressPrint print, PrintPopOver asking) {
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

  /** Closes what is asked. */
  void hide() {
    asking.hide();
  }
}
