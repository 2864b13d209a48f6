package se.rattdela.desktop.session;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.rules.Initiative;

/** Every place in the window. */
public sealed interface Route {
  /** What waits for the user today. */
  record Day() implements Route {}

  /** The user's own assigned cases. */
  record MyCases() implements Route {}

  /** Cases found by a name, a number or a case number. */
  record Search(String text) implements Route {}

  /** The form for a new case. */
  record NewCase() implements Route {}

  /** A case, and what of it is shown first. */
  record OpenCase(CaseId id, Part part) implements Route {
    /** A part of a case with a tab of its own. */
    public enum Part {
      /** What may be shared with whom. */
      MATRIX,
      /** The documents and what is marked in them. */
      DOCUMENTS,
      /** The persons. */
      PERSONS
    }

    /** A case from its beginning. */
    public OpenCase(CaseId id) {
      this(id, Part.MATRIX);
    }
  }

  /** Requests and own initiatives in the user's cases. */
  record Requests() implements Route {}

  /**
   * Registration of a request or an own initiative.
   *
   * @param kind what kind of thing it is
   * @param recipient code of the authority to begin with, or null to choose
   * @param purpose code of the purpose to begin with, or null for the recipient's usual one
   * @param items what is ticked to begin with; the officer owns the ticks
   */
  record Register(
      CaseId caseId,
      Initiative initiative,
      MatterKind kind,
      @Nullable String recipient,
      @Nullable String purpose,
      List<ItemId> items)
      implements Route {
    /** Copies what it is given. */
    public Register {
      items = List.copyOf(items);
    }

    /** Registration with some items ticked. */
    public Register(
        CaseId caseId,
        Initiative initiative,
        MatterKind kind,
        @Nullable String recipient,
        List<ItemId> items) {
      this(caseId, initiative, kind, recipient, null, items);
    }

    /** Registration with nothing ticked. */
    public Register(
        CaseId caseId, Initiative initiative, MatterKind kind, @Nullable String recipient) {
      this(caseId, initiative, kind, recipient, List.of());
    }

    /** Registration of an ordinary disclosure. */
    public Register(CaseId caseId, Initiative initiative, @Nullable String recipient) {
      this(caseId, initiative, MatterKind.ORDINARY, recipient);
    }
  }

  /** Registration that has begun. */
  record ContinueRegistration(DisclosureId id) implements Route {}

  /**
   * The guided assessment.
   *
   * @param question key of the question to begin at, or null for the first that is open
   * @param item whose first open question to begin at, or null for that of any
   */
  record Assess(DisclosureId id, @Nullable String question, @Nullable ItemId item)
      implements Route {
    /** The assessment from its first open question. */
    public Assess(DisclosureId id) {
      this(id, null, null);
    }

    /** The assessment from a question. */
    public Assess(DisclosureId id, @Nullable String question) {
      this(id, question, null);
    }

    /** The assessment from the first open question of an item. */
    public Assess(DisclosureId id, ItemId item) {
      this(id, null, item);
    }
  }

  /** The originals that go along with a disclosure, and their masks. */
  record Masks(DisclosureId id) implements Route {}

  /** What waits for the approver. */
  record Approvals() implements Route {}

  /** A draft under review. */
  record Review(DecisionId id) implements Route {}

  /** A decision that stands. */
  record Decided(DecisionId id) implements Route {}

  /** Notices and reports that are to be followed up. */
  record FollowUps() implements Route {}

  /** What a notice or a report has led to. */
  record FollowUp(DisclosureId id) implements Route {}

  /** The list of decisions made on delegation. */
  record Delegated() implements Route {}

  /** A paper that someone holds, looked up in the register. */
  record PaperCheck() implements Route {}

  /** What has happened to a decision since it was made. */
  record Redress(DecisionId id) implements Route {}

  /**
   * A correction, change or annulment.
   *
   * @param decided whether it stands, or is under review
   */
  record ReviewRedress(RedressId id, DecisionId first, boolean decided) implements Route {}

  /** Decisions that wait to be dispatched. */
  record Dispatches() implements Route {}

  /** What is done with but for the archive. */
  record Archive() implements Route {}

  /** The dispatch of a decision, or of a correction, change or annulment of one. */
  record Dispatch(PaperId id) implements Route {}

  /**
   * The rules.
   *
   * @param provision id of the provision to begin with, or null for the first one
   */
  record Rulebook(@Nullable String provision) implements Route {}

  /** The phrases for reasons. */
  record Phrases() implements Route {}

  /** The office's settings. */
  record Settings() implements Route {}

  /**
   * What could not be shared in a case: the form, and what has been recorded before.
   *
   * @param items what it concerns to begin with; may be empty
   * @param recipient code of the authority to begin with, or null to choose
   */
  record UnmetNeed(CaseId caseId, List<ItemId> items, @Nullable String recipient) implements Route {
    public UnmetNeed {
      items = List.copyOf(items);
    }
  }

  /** The yearly account. */
  record Account() implements Route {}

  /** The reviews of who has read what, month by month. */
  record AccessReviews() implements Route {}

  /** A unit's review of a month. */
  record AccessReview(UnitId unit, YearMonth month) implements Route {}

  /** The rule packs: in force, proposed, and their keys. */
  record RulePacks() implements Route {}

  /** What officers have asked the rule stewards, and the questions of law. */
  record Asked() implements Route {}
}
