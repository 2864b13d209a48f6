package se.rattdela.desktop.dispatch;

import java.time.Instant;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.desktop.common.Moments;
import se.rattdela.desktop.session.KeptTexts;

/** What is filled in when a decision is dispatched. */
final class DispatchForm {
  final ObjectProperty<@Nullable DispatchChannel> channel = new SimpleObjectProperty<>();
  final StringProperty sentAt = new SimpleStringProperty("");
  final StringProperty receiverFunction = new SimpleStringProperty("");
  final StringProperty receiverOfficer = new SimpleStringProperty("");
  final ObjectProperty<@Nullable ReceiverCheck> verified = new SimpleObjectProperty<>();
  final StringProperty verifiedNote = new SimpleStringProperty("");
  final StringProperty receipt = new SimpleStringProperty("");
  final BooleanProperty protectionConfirmed = new SimpleBooleanProperty();

  private final Moments moments;

  DispatchForm(Moments moments) {
    this.moments = moments;
  }

  /** Begins anew: nothing is presumed but the moment and who the decision is for. */
  void begin(DispatchSheet sheet, Instant now) {
    channel.set(null);
    sentAt.set(moments.write(now));
    boolean toRecipient = sheet.obstacle() == null;
    receiverFunction.set(toRecipient ? sheet.recipientUnit() : "");
    receiverOfficer.set(toRecipient ? sheet.recipientOfficer() : "");
    verified.set(null);
    verifiedNote.set("");
    receipt.set("");
    protectionConfirmed.set(false);
  }

  /**
   * Keeps what is chosen and written, except when it was sent and that protected identities were
   * looked at: a time from another day is nobody's answer, and the other is asked every time.
   */
  void keepIn(KeptTexts kept) {
    kept.choice("channel", channel, DispatchChannel.class)
        .with("function", receiverFunction)
        .with("officer", receiverOfficer)
        .choice("verified", verified, ReceiverCheck.class)
        .with("verified-note", verifiedNote)
        .with("receipt", receipt);
  }

  /** The moment as written, or null where it cannot be read. */
  @Nullable Instant moment() {
    return moments.read(sentAt.get());
  }

  /** What is recorded, or null while something is missing. */
  @Nullable NewDispatch filled(DispatchSheet sheet) {
    DispatchChannel how = channel.get();
    ReceiverCheck check = verified.get();
    Instant when = moment();
    if (how == null
        || check == null
        || when == null
        || receiverFunction.get().isBlank()
        || !confirmed(sheet)) {
      return null;
    }
    return new NewDispatch(
        sheet.paper(),
        sheet.version(),
        how,
        when,
        receiverFunction.get().strip(),
        receiverOfficer.get().strip(),
        check,
        verifiedNote.get().strip(),
        receipt.get().strip(),
        confirmedGrade(sheet));
  }

  /** The grade that has been confirmed; null where nobody is protected. */
  @Nullable ProtectedIdentity confirmedGrade(DispatchSheet sheet) {
    return isProtected(sheet) && protectionConfirmed.get() ? sheet.protection() : null;
  }

  boolean confirmed(DispatchSheet sheet) {
    return !isProtected(sheet) || protectionConfirmed.get();
  }

  static boolean isProtected(DispatchSheet sheet) {
    return sheet.protection() != ProtectedIdentity.NONE;
  }
}
