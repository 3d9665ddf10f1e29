"""Prints as JSON how long igraph takes for a file of ties: to read it, and for degrees 1 to 3 of some people."""
import json
import sys
import time

import igraph

path, asked, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
started = time.perf_counter()
graph = igraph.Graph.Read_Edgelist(path, directed=False)
load = time.perf_counter() - started
step = graph.vcount() // asked
people = [at * step for at in range(asked)]
times = []
for _ in range(rounds):
    began = time.perf_counter()
    within = graph.neighborhood_size(people, order=3)
    times.append(time.perf_counter() - began)
print(json.dumps({"load": load, "count": min(times), "found": sum(within) - asked}))
