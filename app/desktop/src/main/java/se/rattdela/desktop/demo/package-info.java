/**
 * The demo office of Lindvalla kommun: fictitious people and cases on a fixed day, and the run
 * through the main job that the command {@code demo} makes. The rule guarded here: everything goes
 * through the services of casework, at the times the story gives, by the users who would do it.
 */
@NullMarked
package se.rattdela.desktop.demo;

import org.jspecify.annotations.NullMarked;
