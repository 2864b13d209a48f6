package se.rattdela.desktop.printing;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.desktop.session.Desk;

/** Prints what is not decided yet; each page says that it is a draft. */
public final class DraftPrint {
  private final Desk desk;
  private final Printing printing;

  /**
   * @param printer asks the user for a printer
   */
  public DraftPrint(Desk desk, PaperPrinter printer) {
    this.desk = desk;
    this.printing = new Printing(desk, printer);
  }

  /**
   * What is asked before a file of a draft is printed.
   *
   * @param number of the request, which the job in the printer's queue is called
   * @param file its name; null = the decision
   * @param protections the grades of the persons in the case
   */
  public PrintPopOver.Question question(
      DisclosureId disclosure,
      String number,
      @Nullable String file,
      List<ProtectedIdentity> protections) {
    return new PrintPopOver.Question(
        List.of(file == null ? OutgoingFile.Kind.DECISION.fileName(0) : file),
        protections.stream().max(ProtectedIdentity::compareTo).orElse(ProtectedIdentity.NONE),
        protections.stream().filter(each -> each != ProtectedIdentity.NONE).count(),
        (confirmed, say) -> print(disclosure, number, file, confirmed, say));
  }

  private void print(
      DisclosureId disclosure,
      String number,
      @Nullable String file,
      ProtectedIdentity confirmed,
      Consumer<String> say) {
    printing.print(
        number,
        () ->
            List.of(
                desk.office()
                    .decisions()
                    .printDraft(desk.actor(), disclosure, file, confirmed)
                    .bytes()),
        say);
  }
}
