/**
 * Tools for the rule steward: checking rule packs beyond what is needed to load them. Never on the
 * path of a starting office.
 */
@NullMarked
package se.rattdela.packtools;

import org.jspecify.annotations.NullMarked;
