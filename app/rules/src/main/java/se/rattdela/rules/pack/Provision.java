package se.rattdela.rules.pack;

import java.util.List;

/**
 * A provision with all its versions.
 *
 * @param id such as {@code OSL-10-18a}
 * @param citation in Swedish, such as {@code 10 kap. 18 a § OSL}
 * @param statute full name of the statute with its SFS number
 * @param sfs SFS number of the statute, such as {@code 2009:400}
 * @param title what it is about, a few words in Swedish
 * @param summary plain-Swedish summary, in our own words
 * @param versions oldest first, not overlapping
 */
public record Provision(
    String id,
    String citation,
    String statute,
    String sfs,
    String title,
    String summary,
    List<Version> versions) {

  /** Takes a copy. */
  public Provision {
    versions = List.copyOf(versions);
  }
}
