package se.rattdela.casework.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws a sample that can be drawn again: {@link Random} is specified to the bit, and the shuffle
 * of Fisher and Yates is written out here, so that the same seed gives the same sample in every
 * version of Java.
 */
final class Sample {
  /** As many as a reviewer can look at properly; a larger unit gives one in a hundred. */
  private static final int LEAST = 20;

  private static final int ONE_IN = 100;

  private Sample() {}

  /** How many are drawn among so many. */
  static int size(int all) {
    return Math.min(all, Math.max(LEAST, all / ONE_IN));
  }

  /** The sample, in the order of what it was drawn from. */
  static <T> List<T> draw(List<T> all, long seed) {
    Random random = new Random(seed);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      places.add(i);
    }
    int size = size(all.size());
    for (int i = 0; i < size; i++) {
      Collections.swap(places, i, i + random.nextInt(all.size() - i));
    }
    return places.subList(0, size).stream().sorted().map(all::get).toList();
  }
}
