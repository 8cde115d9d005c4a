"""Where a photo lies in its pane, whatever its size, the pane's and what was done to it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSize

from captioner.gui.viewer.view import MOST_ZOOM, Fit, View

PHOTO, PANE = QSize(6000, 4000), QSize(1640, 1100)

sides = st.integers(1, 12_000)
sizes = st.builds(QSize, sides, sides)
panes = st.builds(QSize, st.integers(120, 4000), st.integers(120, 3000))
shares = st.floats(0, 1)
views = st.builds(View, sizes, panes, st.integers(0, 40))


@given(views)
def test_a_photo_fits_into_the_room_and_lies_in_the_middle(view: View) -> None:
    target, middle = view.target(), QRectF(view.target()).center()
    assert target.width() <= view.room.width()
    assert target.height() <= view.room.height()
    assert abs(middle.x() - view.pane.width() / 2) < 1
    assert abs(middle.y() - view.pane.height() / 2) < 1


@given(views)
def test_a_photo_that_fits_is_as_large_as_fits_but_never_blown_up(view: View) -> None:
    target = view.target()
    touches = target.width() == view.room.width() or target.height() == view.room.height()
    assert target.size() == view.whole or touches


@given(views, st.floats(0.01, 20), shares, shares)
def test_no_gap_opens_beside_a_photo_larger_than_its_pane(
    view: View, zoom: float, x: float, y: float
) -> None:
    at = QPointF(x * view.pane.width(), y * view.pane.height())
    moved = view.zoomed(zoom, at).panned(QPointF(5000 * (x - 0.5), 5000 * (y - 0.5)))
    target, pane = moved.target(), moved.pane
    assert moved.fit <= moved.scale <= MOST_ZOOM
    for start, size, space in (
        (target.x(), target.width(), pane.width()),
        (target.y(), target.height(), pane.height()),
    ):
        if size >= space:
            assert start <= 0
            assert start + size >= space
        else:
            assert start == (space - size) // 2


@given(shares, shares, st.floats(1.2, 6))
def test_the_point_under_the_pointer_stays_where_it_is(x: float, y: float, factor: float) -> None:
    # Given a photo zoomed in far enough to fill the pane
    before = View(PHOTO, PANE, 20).zoomed(1.0, QPointF(PANE.width() / 2, PANE.height() / 2))
    at = QPointF(x * PANE.width(), y * PANE.height())
    # When someone zooms further in with the wheel
    after = before.zoomed(factor, at)
    # Then what is under the pointer is still under it
    for view in (before, after):
        assert view.can_pan()
    was, now = before.target(), after.target()
    assert abs((at.x() - was.x()) / was.width() - (at.x() - now.x()) / now.width()) * now.width() < 3
    assert abs((at.y() - was.y()) / was.height() - (at.y() - now.y()) / now.height()) * now.height() < 3


def test_zooming_out_ends_where_it_fits() -> None:
    view = View(PHOTO, PANE, 20).zoomed(2.0, QPointF(0, 0)).zoomed(0.1, QPointF(9, 9))
    assert view == View(PHOTO, PANE, 20)


def test_steps_lead_over_the_usual_figures_and_back() -> None:
    view, middle = View(PHOTO, PANE, 20), QPointF(820, 550)
    seen = []
    for _ in range(4):
        view = view.zoomed(view.step(1), middle)
        seen.append(view.scale)
    assert seen == [0.33, 0.5, 0.67, 1.0]
    assert view.step(-1) == 0.67


def test_a_pane_of_another_size_keeps_the_zoom_and_the_middle() -> None:
    view = View(PHOTO, PANE, 20).zoomed(1.0, QPointF(820, 550))
    wider = view.in_pane(QSize(2000, 1200), 20)
    assert wider.zoom == 1.0
    assert wider.centre == view.centre


def test_a_fitting_photo_follows_its_pane() -> None:
    assert View(PHOTO, PANE, 20).in_pane(QSize(640, 440), 20).target().size() == QSize(600, 400)


@given(views)
def test_a_photo_that_fills_leaves_no_gap(view: View) -> None:
    filled = view.filled()
    target = filled.target()
    if filled.fill < MOST_ZOOM:
        assert target.width() >= view.pane.width() - 1
        assert target.height() >= view.pane.height() - 1
        assert target.width() <= view.pane.width() + 1 or target.height() <= view.pane.height() + 1


@given(views, st.floats(0.01, 8), shares, shares)
def test_a_photo_of_the_same_size_is_seen_like_another(view: View, zoom: float, x: float, y: float) -> None:
    zoomed = view.zoomed(zoom, QPointF(x * view.pane.width(), y * view.pane.height()))
    assert view.like(zoomed) == zoomed
    assert view.like(view.filled()) == view.filled()


@given(views, views, st.floats(0.01, 8))
def test_a_photo_seen_like_a_larger_one_still_fills_its_pane_or_fits(a: View, b: View, zoom: float) -> None:
    seen = a.like(b.zoomed(zoom, QPointF(0, 0)))
    assert seen.zoom is Fit.WHOLE or seen.scale > seen.fit
