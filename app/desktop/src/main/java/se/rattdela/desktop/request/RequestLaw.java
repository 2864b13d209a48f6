package se.rattdela.desktop.request;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.casefile.CaseFile;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.matrix.MatrixColumn;
import se.rattdela.desktop.common.CitationOrder;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.Verdict;
import se.rattdela.rules.pack.Provision;

/** What the law and the case have to say of what has been written in a registration so far. */
final class RequestLaw {
  private final Desk desk;
  private final RequestForm form;
  private final ItemVerdicts verdicts;
  private List<MatrixColumn> columns = List.of();

  RequestLaw(Desk desk, RequestForm form) {
    this.desk = desk;
    this.form = form;
    this.verdicts = new ItemVerdicts(desk);
  }

  /** The authorities of the case are known now. */
  void take(List<MatrixColumn> ofCase) {
    columns = List.copyOf(ofCase);
  }

  /** The authorities that can be chosen: those of the case first, then every other. */
  List<String> recipients() {
    return Stream.concat(
            columns.stream().map(MatrixColumn::recipient), desk.words().recipients().stream())
        .distinct()
        .toList();
  }

  /** The purpose that goes with the chosen authority in the matrix, where it stands there. */
  void useDefaultPurpose() {
    columns.stream()
        .filter(column -> column.recipient().equals(form.recipient.get()))
        .findFirst()
        .ifPresent(column -> form.purpose.set(column.purpose()));
  }

  /** Citations of the provisions in force that can be invoked. */
  List<String> bases() {
    return desk.pack().provisions().stream()
        .filter(provision ->
            provision.versions().stream().anyMatch(version -> version.inForceOn(desk.today())))
        .sorted(
            Comparator.comparing(Provision::statute)
                .thenComparing(Provision::citation, new CitationOrder()))
        .map(Provision::citation)
        .toList();
  }

  /** Writes how the invoked provision stands in the pack. */
  void checkBasis() {
    form.basisCheck.set(BasisCheck.of(desk, form.basis.get()));
  }

  /** Whether the invoked provision is one that the pack knows to be in force. */
  boolean basisKnown() {
    return BasisCheck.known(desk, form.basis.get());
  }

  /** Counts up each time there are new verdicts. */
  ReadOnlyObjectProperty<Integer> evaluationsProperty() {
    return verdicts.evaluationsProperty();
  }

  /** What the law says about an item with what has been written so far, or null if unknown. */
  @Nullable Verdict verdict(ItemView item) {
    return verdicts.of(item);
  }

  /** Asks for new verdicts, off the window's thread. */
  void evaluate(@Nullable CaseFile file, Initiative initiative) {
    String purpose = form.purpose.get();
    if (file != null && !form.recipient.get().isEmpty() && !purpose.isEmpty()) {
      verdicts.ask(
          file.id(), new MatrixColumn(form.recipient.get(), initiative, purpose, null, ""));
    }
  }
}
