/**
 * The rule steward's book: which rule pack is in force and how it came there, the keys the office
 * trusts, saved scenarios, the reviewed wording of statutes, and the questions of law. The rules it
 * guards: nobody puts a pack or a key in force alone, and a pack that cannot be verified leaves the
 * one in force.
 */
@NullMarked
package se.rattdela.casework.rulebook;

import org.jspecify.annotations.NullMarked;
