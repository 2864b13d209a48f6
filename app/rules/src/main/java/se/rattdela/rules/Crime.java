package se.rattdela.rules;

import org.jspecify.annotations.Nullable;

/**
 * The crime that a piece of information concerns; every field may be null, which means not known.
 *
 * @param stage code of {@code crime.stages} in the vocabulary: feared, imminent, ongoing, committed
 * @param form code of {@code crime.forms}: completed, attempt, preparation, conspiracy
 * @param kind code of {@code crime.kinds}
 * @param minimumMonths lowest penalty, in months of prison, of the <em>completed</em> crime, also
 *     for an attempt; 0 = a fine or less than a month
 * @param prison whether prison is in the scale of penalties
 * @param victimAge full years of the person harmed or supplied
 */
public record Crime(
    @Nullable String stage,
    @Nullable String form,
    @Nullable String kind,
    @Nullable Integer minimumMonths,
    @Nullable Boolean prison,
    @Nullable Integer victimAge) {

  /** A crime about which nothing is known but that there is, or may be, one. */
  public static final Crime UNKNOWN = new Crime(null, null, null, null, null, null);
}
