package se.rattdela.desktop.printing;

import java.util.List;
import java.util.function.Consumer;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.desktop.session.Desk;

/** Prints a decision that stands, with everything that goes along. */
public final class DecisionPrint {
  private final Desk desk;
  private final PaperId id;
  private final Printing printing;

  /**
   * @param printer asks the user for a printer
   */
  public DecisionPrint(Desk desk, PaperId id, PaperPrinter printer) {
    this.desk = desk;
    this.id = id;
    this.printing = new Printing(desk, printer);
  }

  /**
   * Prints.
   *
   * @param confirmed the grade of protection that the user has confirmed
   * @param say how it went
   */
  void print(DispatchSheet sheet, ProtectedIdentity confirmed, Consumer<String> say) {
    printing.print(sheet.number(), () -> files(confirmed), say);
  }

  private List<byte[]> files(ProtectedIdentity confirmed) {
    return desk.office().dispatches().filesToPrint(desk.actor(), id, confirmed).stream()
        .map(OutgoingFile::bytes)
        .toList();
  }
}
