"""Draws the figures of the series. Save the programs of its parts beside it."""
import random
from bisect import bisect_right
from math import log
from statistics import fmean

import interval
import limits
from auc import auc
from distance import ks, psi
from models import MODELS, rows
from reliability import groups
from scores import sample

# Each has a contrast of about 4 on white paper and on near-black paper.
GREY, BLUE, ORANGE = "#7a7a76", "#3a80c9", "#b8651b"
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 520, 340, 56, 16, 494, 286


class Chart:
    def __init__(self, x_range, y_range, scale=lambda x: x):
        self.x_range, self.y_range, self.scale = x_range, y_range, scale
        self.parts = []

    def x(self, value):
        low, high = map(self.scale, self.x_range)
        return LEFT + (RIGHT - LEFT) * (self.scale(value) - low) / (high - low)

    def y(self, value):
        low, high = self.y_range
        return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low)

    def line(self, points, colour, width=2, dash="none"):
        path = " ".join(f"{self.x(x):.1f},{self.y(y):.1f}" for x, y in points)
        self.parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}"'
                          f' stroke-width="{width}" stroke-dasharray="{dash}"/>')

    def dots(self, points, colour):
        self.parts += (f'<circle cx="{self.x(x):.1f}" cy="{self.y(y):.1f}" r="3.5" fill="{colour}"/>'
                       for x, y in points)

    def box(self, x, y, width, height, colour, opacity=1):
        self.parts.append(f'<rect x="{self.x(x):.1f}" y="{self.y(y + height):.1f}" fill="{colour}"'
                          f' width="{self.x(x + width) - self.x(x):.1f}" fill-opacity="{opacity}"'
                          f' height="{self.y(y) - self.y(y + height):.1f}"/>')

    def text(self, x, y, words, colour=GREY, anchor="middle"):
        self.parts.append(f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}">{words}</text>')

    def label(self, x, y, words, colour=GREY, anchor="start"):
        self.text(self.x(x), self.y(y), words, colour, anchor)

    def axes(self, x_ticks, y_ticks, x_name, form="{}"):
        for tick in y_ticks:
            self.line([(self.x_range[0], tick), (self.x_range[1], tick)], GREY, 0.5)
            self.text(LEFT - 8, self.y(tick) + 5, form.format(tick), anchor="end")
        for tick in x_ticks:
            self.text(self.x(tick), BOTTOM + 20, f"{tick:,}" if tick >= 1000 else tick)
        self.text((LEFT + RIGHT) / 2, BOTTOM + 44, x_name)

    def save(self, name):
        with open(name, "w") as file:
            file.write(f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
                       f' viewBox="0 0 {WIDTH} {HEIGHT}" font-family="system-ui, sans-serif" font-size="15">\n')
            file.writelines(part + "\n" for part in self.parts)
            file.write("</svg>\n")


def pairs():
    pos, neg = sample(random.Random(12), 6, 8)
    pos.sort(reverse=True)
    neg.sort(reverse=True)
    chart = Chart((0, 8), (0, 6))
    curve = [(0, 0)]
    for row, p in enumerate(pos):
        above = sum(n > p for n in neg)
        for column in range(8):
            right = column >= above
            chart.box(column + 0.04, row + 0.05, 0.92, 0.9, BLUE if right else GREY, 0.45 if right else 0.15)
        curve += [(above, row), (above, row + 1)]
    chart.line(curve + [(8, 6)], ORANGE, 3)
    for k in range(8):
        chart.text(chart.x(k + 0.5), BOTTOM + 20, k + 1)
    for k in range(6):
        chart.text(LEFT - 10, chart.y(k + 0.5) + 5, k + 1, anchor="end")
    chart.text((LEFT + RIGHT) / 2, BOTTOM + 44, "negatives, highest score first")
    chart.parts.append(f'<text transform="translate(20 {(TOP + BOTTOM) / 2}) rotate(-90)" fill="{GREY}"'
                       ' text-anchor="middle">positives, highest first</text>')
    print("pairs", sum(p > n for p in pos for n in neg), "of 48", f"{auc(pos, neg):.3f}")
    chart.save("pairs.svg")


def histogram():
    rng = random.Random(20260512)
    chart = Chart((0.6, 1.0), (0, 1_000))
    chart.axes((0.6, 0.7, 0.8, 0.9, 1.0), (0, 250, 500, 750, 1_000), "AUC of a resample")
    for m, n, colour, dash in ((20, 180, ORANGE, "6 4"), (500, 4_500, BLUE, "none")):
        data = sample(rng, m, n)
        values = [auc(rng.choices(data[0], k=m), rng.choices(data[1], k=n)) for _ in range(2_000)]
        steps = []
        for k in range(40):
            count = sum(k <= (v - 0.6) / 0.01 < k + 1 for v in values)
            steps += [(0.6 + k * 0.01, count), (0.61 + k * 0.01, count)]
        chart.line(steps, colour, 2, dash)
        print("histogram", m, f"{auc(*data):.3f}", max(y for _, y in steps))
    chart.label(0.895, 800, "500 of 5,000", BLUE)
    chart.label(0.72, 195, "20 of 200", ORANGE, "end")
    chart.save("bootstrap.svg")


def reliability():
    data = groups(rows(20260609))
    chart = Chart((0, 1), (0, 0.6))
    chart.axes((0, 0.2, 0.4, 0.6, 0.8, 1), (0, 0.2, 0.4, 0.6), "what the model said")
    chart.line([(0, 0), (0.6, 0.6)], GREY, 1, "2 4")
    for model, colour, dash in zip(MODELS, (GREY, ORANGE, BLUE), ("none", "6 4", "none")):
        points = [(fmean(model(s) for s, _ in g), fmean(y for _, y in g)) for g in data]
        chart.line(points, colour, 2, dash)
        chart.dots(points, colour)
    chart.label(0.34, 0.29, "honest", GREY)
    chart.label(0.22, 0.37, "sharp", ORANGE, "end")
    chart.label(0.71, 0.2, "balanced", BLUE)
    chart.save("reliability.svg")


def gap():
    training, day = limits.training, limits.day(300, 0.3)
    grid = [k / 50 for k in range(-150, 201)]
    chart = Chart((-3, 4), (0, 1))
    chart.axes((-3, -2, -1, 0, 1, 2, 3, 4), (0, 0.25, 0.5, 0.75, 1), "value of the feature")
    curves = [[bisect_right(some, x) / len(some) for x in grid] for some in (training, day)]
    for curve, colour, dash in zip(curves, (GREY, BLUE), ("6 4", "none")):
        chart.line(zip(grid, curve), colour, 2, dash)
    widest = max(range(len(grid)), key=lambda k: abs(curves[0][k] - curves[1][k]))
    chart.line([(grid[widest], curves[0][widest]), (grid[widest], curves[1][widest])], ORANGE, 4)
    chart.label(grid[widest] + 0.55, curves[1][widest] - 0.03, f"D = {ks(training, day):.3f}", ORANGE)
    chart.label(-1.45, 0.28, "training", GREY, "end")
    chart.label(1.55, 0.79, "300 rows of a day", BLUE)
    chart.save("gap.svg")


def alarms():
    sizes = [round(50 * 1.5**k) for k in range(11)]
    chart = Chart((50, 3_000), (0, 1), log)
    chart.axes((50, 100, 300, 1_000, 3_000), (0, 0.25, 0.5, 0.75, 1), "rows a day", "{:.0%}")
    for shift, colour in ((0.0, GREY), (0.3, BLUE)):
        by_ks, by_psi = [], []
        for size in sizes:
            days = [limits.day(size, shift) for _ in range(400)]
            limit = limits.ks_limit(0.05, size)
            by_ks.append(fmean(ks(limits.training, d) > limit for d in days))
            by_psi.append(fmean(psi(limits.training, d) > 0.1 for d in days))
        chart.line(zip(sizes, by_ks), colour)
        chart.line(zip(sizes, by_psi), colour, 2, "6 4")
    chart.label(320, 0.92, "KS, shift 0.3", BLUE)
    chart.label(520, 0.6, "PSI, shift 0.3", BLUE)
    chart.label(105, 0.33, "PSI, no shift", GREY)
    chart.label(700, 0.09, "KS, no shift", GREY)
    chart.save("alarms.svg")


for figure in (pairs, histogram, reliability, gap, alarms):
    figure()
