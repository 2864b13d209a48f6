package se.rattdela.casework.dispatch;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.store.Aggregate;

/** A dispatch. What was recorded when it left never changes; what became of it is added. */
@Entity
@Table(name = "dispatch")
class DispatchEntity extends Aggregate {
  @Column(nullable = false)
  long decisionId;

  /** What is dispatched; null = the decision itself. */
  @Nullable Long redressId;

  @Column(nullable = false)
  int dispatchNumber;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  DispatchChannel channel;

  @Column(nullable = false)
  Instant sentAt;

  @Column(nullable = false)
  String receiverFunction;

  @Column(nullable = false)
  String receiverOfficer;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  ReceiverCheck verified;

  @Column(nullable = false)
  String verifiedNote;

  @Column(nullable = false)
  String receipt;

  /** The grade that was confirmed. */
  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  ProtectedIdentity protection;

  @Column(nullable = false)
  long sentBy;

  @Column(nullable = false)
  String sentByName;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  DispatchState state;

  @Nullable Instant endedAt;

  @Column(nullable = false)
  String note = "";

  @ElementCollection
  @CollectionTable(name = "dispatch_file", joinColumns = @JoinColumn(name = "dispatch_id"))
  @OrderColumn(name = "list_order")
  List<File> files = new ArrayList<>();

  protected DispatchEntity() {}

  DispatchView view() {
    return new DispatchView(
        new DispatchId(id()),
        version(),
        dispatchNumber,
        channel,
        sentAt,
        receiverFunction,
        receiverOfficer,
        verified,
        verifiedNote,
        receipt,
        sentByName,
        state,
        endedAt,
        note,
        files.stream().map(file -> new DispatchView.SentFile(file.name, file.sha256)).toList());
  }

  /** A file that left. */
  @Embeddable
  static class File {
    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String sha256;

    protected File() {}

    File(DispatchView.SentFile file) {
      this.name = file.name();
      this.sha256 = file.sha256();
    }
  }
}
