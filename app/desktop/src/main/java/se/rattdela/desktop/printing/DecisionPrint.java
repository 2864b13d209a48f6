package se.rattdela.desktop.printing;

import java.util.List;
import java.util.function.Consumer;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.DispatchView;
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

  /** What is asked before the decision is printed; a file is printed signed where it is signed. */
  public PrintPopOver.Question question(DispatchSheet sheet) {
    return new PrintPopOver.Question(
        sheet.files().stream().map(DispatchView.SentFile::name).toList(),
        sheet.protection(),
        sheet.protectedPersons(),
        sheet.obstacle() == ErrorCode.ANNULLED ? desk.texts().get("save.annulled") : "",
        (confirmed, say) -> print(sheet, confirmed, say));
  }

  private void print(DispatchSheet sheet, ProtectedIdentity confirmed, Consumer<String> say) {
    printing.print(sheet.number(), () -> files(confirmed), say);
  }

  private List<byte[]> files(ProtectedIdentity confirmed) {
    return desk.office().dispatches().filesToPrint(desk.actor(), id, confirmed).stream()
        .map(OutgoingFile::bytes)
        .toList();
  }
}
