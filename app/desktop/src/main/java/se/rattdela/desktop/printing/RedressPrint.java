package se.rattdela.desktop.printing;

import java.util.List;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.redress.AppealView;
import se.rattdela.casework.redress.RedressSheet;
import se.rattdela.casework.redress.RedressView;
import se.rattdela.desktop.session.Desk;

/**
 * Prints what comes after a decision and is not dispatched as one: a correction, change, annulment
 * or rejection while it is a draft, and the letter by which an appeal was handed over.
 */
public final class RedressPrint {
  /** As the letter is called among the files; it carries no personal data. */
  public static final String HAND_OVER = "overlamnande.pdf";

  private final Desk desk;
  private final Printing printing;

  /**
   * @param printer asks the user for a printer
   */
  public RedressPrint(Desk desk, PaperPrinter printer) {
    this.desk = desk;
    this.printing = new Printing(desk, printer);
  }

  /**
   * What is asked before a draft is printed; each page says that it is one.
   *
   * @param kind of the file that is shown: the paper or the letter it would go with
   * @param protection the strongest grade in the case
   * @param protectedPersons how many persons of the case are protected
   */
  public PrintPopOver.Question draft(
      RedressView redress,
      OutgoingFile.Kind kind,
      ProtectedIdentity protection,
      int protectedPersons) {
    String number = redress.number();
    return new PrintPopOver.Question(
        List.of(kind.fileName(0)),
        protection,
        protectedPersons,
        (confirmed, say) ->
            printing.print(
                number == null ? redress.firstNumber() : number,
                () ->
                    List.of(
                        desk.office()
                            .redress()
                            .printDraft(desk.actor(), redress.id(), kind, confirmed)
                            .bytes()),
                say));
  }

  /** What is asked before the letter that an appeal was handed over with is printed. */
  public PrintPopOver.Question handOver(AppealView appeal, RedressSheet sheet) {
    return new PrintPopOver.Question(
        List.of(HAND_OVER),
        sheet.protection(),
        sheet.protectedPersons(),
        (confirmed, say) ->
            printing.print(
                sheet.number(),
                () ->
                    List.of(
                        desk.office()
                            .redress()
                            .printHandOverLetter(desk.actor(), appeal.id(), confirmed)),
                say));
  }
}
