package se.rattdela.casework.statistics;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.unmet.Consequence;
import se.rattdela.casework.unmet.Hindrance;

/**
 * The account of a period.
 *
 * @param decisions how many
 * @param before how many in the same days of the year before
 * @param onRequest of the decisions
 * @param ownInitiative of the decisions
 * @param refusals of the decisions: nothing given, or not all
 * @param refusalsWithProvision of the refusals: those whose decision names a provision that was
 *     tried
 * @param medianDays from a request to its decision; null where there was no request
 * @param due how many requests had a day to be answered by
 * @param inTime how many of them were
 * @param recipients the largest first, the others together last
 * @param provisions the one most used first
 * @param months every month of the period
 * @param hindrances what could not be shared by what hindered it, the most frequent first
 * @param consequences what followed, the most frequent first
 * @param refusalProvisions what refusals were tried under, the most frequent first
 */
public record Account(
    AccountQuery query,
    int decisions,
    int before,
    int onRequest,
    int ownInitiative,
    int refusals,
    int refusalsWithProvision,
    @Nullable Double medianDays,
    int due,
    int inTime,
    List<RecipientBar> recipients,
    List<ProvisionBar> provisions,
    List<MonthBar> months,
    List<HindranceBar> hindrances,
    List<ConsequenceBar> consequences,
    List<ProvisionBar> refusalProvisions) {
  public Account {
    recipients = List.copyOf(recipients);
    provisions = List.copyOf(provisions);
    months = List.copyOf(months);
    hindrances = List.copyOf(hindrances);
    consequences = List.copyOf(consequences);
    refusalProvisions = List.copyOf(refusalProvisions);
  }

  /** How often something could not be shared, refusals not counted. */
  public int unmet() {
    return hindrances.stream().mapToInt(HindranceBar::times).sum();
  }

  /**
   * The decisions for a recipient.
   *
   * @param recipient code of the vocabulary's recipients; empty for all the small ones together
   * @param split how many were on request and on own initiative; null where that would say too much
   */
  public record RecipientBar(String recipient, int decisions, @Nullable Split split) {}

  /** Who took the first step. */
  public record Split(int onRequest, int ownInitiative) {}

  /**
   * The decisions that rest on a provision first of all.
   *
   * @param duty whether it obliges; else it permits
   */
  public record ProvisionBar(String citation, boolean duty, int decisions) {}

  /** The decisions of a month. */
  public record MonthBar(YearMonth month, int onRequest, int ownInitiative) {
    /** All of them. */
    public int decisions() {
      return onRequest + ownInitiative;
    }
  }

  /**
   * What hindered.
   *
   * @param citations the provisions named most, at most three
   */
  public record HindranceBar(Hindrance hindrance, List<String> citations, int times) {
    public HindranceBar {
      citations = List.copyOf(citations);
    }
  }

  /** What followed. */
  public record ConsequenceBar(Consequence consequence, int times) {}
}
