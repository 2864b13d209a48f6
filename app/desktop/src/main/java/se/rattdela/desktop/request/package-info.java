/**
 * Registration of what has been asked, or what the office hands over on its own initiative: who,
 * about whom, what, why and with which support, and which items. A draft saves itself.
 */
@NullMarked
package se.rattdela.desktop.request;

import org.jspecify.annotations.NullMarked;
