package se.rattdela.casework.rulebook;

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
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.Aggregate;

/** A proposed pack with its file, which never changes. */
@Entity
@Table(name = "pack_proposal")
class ProposalEntity extends Aggregate {
  /** H2 takes at most a mebibyte in one value. */
  private static final int PART = 500_000;

  @Column(nullable = false)
  @Enumerated(EnumType.STRING)
  ProposalState state;

  @Column(nullable = false)
  String packId;

  @Column(nullable = false)
  int packSequence;

  @Column(nullable = false)
  String packSha256;

  @Column(nullable = false)
  LocalDate lawUntil;

  @Column(nullable = false)
  LocalDate reviewBy;

  @Column(nullable = false)
  String fileName;

  @Column(nullable = false)
  String fileSha256;

  @Column(nullable = false)
  String keyId;

  @Column(nullable = false)
  LocalDate issuedOn;

  @Column(nullable = false)
  String baseId;

  @Column(nullable = false)
  String baseSha256;

  @Column(nullable = false)
  int reportErrors;

  @Column(nullable = false)
  int reportWarnings;

  @Column(nullable = false)
  String reportText;

  @Column(nullable = false)
  long proposedBy;

  @Column(nullable = false)
  String proposedByName;

  @Column(nullable = false)
  Instant proposedAt;

  @Nullable Long endedBy;

  @Nullable String endedByName;

  @Nullable Instant endedAt;

  @Column(nullable = false)
  String reason;

  @ElementCollection
  @CollectionTable(name = "pack_proposal_part", joinColumns = @JoinColumn(name = "proposal_id"))
  @OrderColumn(name = "list_order")
  List<Part> parts = new ArrayList<>();

  protected ProposalEntity() {}

  /**
   * As the screen shows it.
   *
   * @param baseChanged another pack is in force than when it was proposed
   */
  PackProposal view(boolean baseChanged) {
    return new PackProposal(
        new ProposalId(id()),
        version(),
        state,
        new PackIdentity(packId, packSequence, packSha256, lawUntil, reviewBy),
        fileName,
        fileSha256,
        keyId,
        issuedOn,
        baseId,
        state == ProposalState.WAITING && baseChanged,
        new CheckReport(reportErrors, reportWarnings, reportText, fileSha256),
        new UserId(proposedBy),
        proposedByName,
        proposedAt,
        endedByName,
        endedAt,
        reason);
  }

  /** The file as it was given. */
  byte[] file() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    parts.forEach(part -> whole.writeBytes(part.content));
    return whole.toByteArray();
  }

  void file(byte[] file) {
    for (int from = 0; from < file.length; from += PART) {
      parts.add(new Part(Arrays.copyOfRange(file, from, Math.min(from + PART, file.length))));
    }
  }

  /** A part of the file. */
  @Embeddable
  static class Part {
    @Column(nullable = false)
    byte[] content;

    protected Part() {}

    Part(byte[] content) {
      this.content = content;
    }
  }
}
