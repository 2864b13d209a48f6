package se.rattdela.casework.decision;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionDocument;

/** Makes the files of a decision, before and when it is made, and has them searched. */
final class Parcels {
  private final Sealing sealing;
  private final Outgoing outgoing;
  private final Delegations delegations;

  Parcels(Sealing sealing, Outgoing outgoing, Delegations delegations) {
    this.sealing = sealing;
    this.outgoing = outgoing;
    this.delegations = delegations;
  }

  private ArchiveProfile profile(EntityManager em) {
    return delegations.profileOrBlank(em).archiveProfile();
  }

  /** What would leave if the draft were decided as it stands. */
  Parcel draft(EntityManager em, Draft draft) {
    return pack(em, draft, draft.departure(), paper -> sealing.preview(paper, profile(em)));
  }

  /**
   * What leaves now that the decision is made.
   *
   * @throws LeakException something that stays was found; nothing may be kept
   */
  Parcel sealed(EntityManager em, Draft draft, Approval approval) {
    DecisionDocument approved = draft.paper().approved(approval);
    Parcel parcel =
        pack(
            em,
            draft,
            draft.departure().decided(approved),
            paper -> sealing.print(paper, profile(em)));
    stopLeaks(parcel);
    return parcel;
  }

  /** Throws if something that stays was found. */
  static void stopLeaks(Parcel parcel) {
    Optional<ReleaseCheck.Leak> leak = parcel.leak();
    if (leak.isPresent()) {
      throw new LeakException(leak.get().file(), leak.get().item());
    }
  }

  /** What is enclosed is made first, since the decision lists it with its pages. */
  private Parcel pack(
      EntityManager em, Draft draft, Departure open, Function<DecisionDocument, byte[]> printing) {
    List<OutgoingFile> enclosures = outgoing.enclosures(em, open);
    Departure departure = open.enclosing(outgoing.listed(enclosures));
    List<OutgoingFile> files = new ArrayList<>();
    files.add(
        OutgoingFile.pdf(OutgoingFile.Kind.DECISION, 0, printing.apply(departure.document())));
    files.addAll(enclosures);
    outgoing.letter(em, departure, files).ifPresent(files::add);
    return new Parcel(
        draft.rendered(departure.document()).document(),
        departure.document(),
        files,
        outgoing.search(em, departure, files));
  }

  /** What the files lack before the draft can be sent: parts, characters, masks, and leaks. */
  List<MissingPart> missing(EntityManager em, Draft draft) {
    List<MissingPart> missing = new ArrayList<>(outgoing.missing(em, draft.departure()));
    if (missing.isEmpty()) {
      missing.addAll(sealing.unprintable(draft.paper()));
    }
    return missing;
  }

  /** A leak as a part that is missing: each file and item once. */
  static List<MissingPart> leaks(Parcel parcel) {
    return ReleaseCheck.leaks(parcel.checks()).stream()
        .collect(
            Collectors.groupingBy(
                ReleaseCheck.Leak::file,
                java.util.LinkedHashMap::new,
                Collectors.mapping(
                    ReleaseCheck.Leak::item, Collectors.toCollection(java.util.TreeSet::new))))
        .entrySet()
        .stream()
        .map(file ->
            new MissingPart(
                LeakException.KEY,
                file.getValue().stream().filter(item -> item > 0).toList(),
                KeyedMessage.missing(
                    LeakException.KEY,
                    file.getKey(),
                    file.getValue().stream()
                        .map(LeakException::item)
                        .collect(Collectors.joining(", ")))))
        .toList();
  }
}
